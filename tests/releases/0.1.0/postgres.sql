--
-- PostgreSQL database dump
--


-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account_notes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_notes (
    id bigint NOT NULL,
    comment text NOT NULL,
    account_id bigint NOT NULL,
    target_id bigint NOT NULL
);


--
-- Name: account_notes_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.account_notes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: account_notes_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.account_notes_id_seq OWNED BY public.account_notes.id;


--
-- Name: account_words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_words (
    id bigint NOT NULL,
    words tsvector NOT NULL
);


--
-- Name: accounts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.accounts (
    id bigint NOT NULL,
    username character varying(255) NOT NULL,
    host character varying(255) NOT NULL,
    handle character varying(512) NOT NULL,
    uri character varying(2048) NOT NULL,
    actor_type character varying(32) NOT NULL,
    display_name character varying(255) NOT NULL,
    note text NOT NULL,
    note_source text NOT NULL,
    fields_json text NOT NULL,
    url character varying(2048) NOT NULL,
    avatar_url character varying(2048) NOT NULL,
    header_url character varying(2048) NOT NULL,
    avatar_id bigint,
    header_id bigint,
    inbox_url character varying(2048) NOT NULL,
    shared_inbox_url character varying(2048) NOT NULL,
    outbox_url character varying(2048) NOT NULL,
    followers_url character varying(2048) NOT NULL,
    following_url character varying(2048) NOT NULL,
    featured_url character varying(2048) NOT NULL,
    featured_tags_url character varying(2048) NOT NULL,
    key_id character varying(2048) NOT NULL,
    public_key_pem text NOT NULL,
    ed25519_multibase character varying(128) NOT NULL,
    locked boolean NOT NULL,
    discoverable boolean NOT NULL,
    hidden boolean NOT NULL,
    created_at bigint NOT NULL,
    fetched_at bigint,
    suspended_at bigint,
    banned boolean NOT NULL,
    sensitized_at bigint,
    silenced_at bigint,
    followers_count integer NOT NULL,
    following_count integer NOT NULL,
    posts_count integer NOT NULL,
    last_post_at bigint,
    revision integer NOT NULL,
    ed25519_key_id character varying(2048) NOT NULL,
    aliases_json text NOT NULL,
    moved_to_uri character varying(2048) NOT NULL
);


--
-- Name: aerich; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.aerich (
    id integer NOT NULL,
    version character varying(255) NOT NULL,
    app character varying(100) NOT NULL,
    content jsonb NOT NULL
);


--
-- Name: aerich_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.aerich_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: aerich_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.aerich_id_seq OWNED BY public.aerich.id;


--
-- Name: announcement_reactions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.announcement_reactions (
    id bigint NOT NULL,
    emoji character varying(100) NOT NULL,
    account_id bigint NOT NULL,
    announcement_id bigint NOT NULL
);


--
-- Name: announcement_reactions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.announcement_reactions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: announcement_reactions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.announcement_reactions_id_seq OWNED BY public.announcement_reactions.id;


--
-- Name: announcement_readings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.announcement_readings (
    id bigint NOT NULL,
    read_at bigint NOT NULL,
    account_id bigint NOT NULL,
    announcement_id bigint NOT NULL
);


--
-- Name: announcement_readings_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.announcement_readings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: announcement_readings_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.announcement_readings_id_seq OWNED BY public.announcement_readings.id;


--
-- Name: announcement_tallies; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.announcement_tallies (
    id bigint NOT NULL,
    host character varying(255) NOT NULL,
    targeted integer NOT NULL,
    delivered integer NOT NULL,
    acknowledged integer NOT NULL,
    updated_at bigint NOT NULL,
    announcement_id bigint NOT NULL
);


--
-- Name: announcement_tallies_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.announcement_tallies_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: announcement_tallies_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.announcement_tallies_id_seq OWNED BY public.announcement_tallies.id;


--
-- Name: announcement_targets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.announcement_targets (
    id bigint NOT NULL,
    kind character varying(16) NOT NULL,
    name character varying(255) NOT NULL,
    announcement_id bigint NOT NULL
);


--
-- Name: announcement_targets_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.announcement_targets_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: announcement_targets_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.announcement_targets_id_seq OWNED BY public.announcement_targets.id;


--
-- Name: announcement_texts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.announcement_texts (
    id bigint NOT NULL,
    language character varying(16) NOT NULL,
    title character varying(255) NOT NULL,
    source text NOT NULL,
    content text NOT NULL,
    announcement_id bigint NOT NULL
);


--
-- Name: announcement_texts_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.announcement_texts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: announcement_texts_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.announcement_texts_id_seq OWNED BY public.announcement_texts.id;


--
-- Name: announcements; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.announcements (
    id bigint NOT NULL,
    importance character varying(16) NOT NULL,
    publish_at bigint NOT NULL,
    published_at bigint,
    starts_at bigint,
    ends_at bigint,
    all_day boolean NOT NULL,
    updated_at bigint NOT NULL,
    ended_at bigint,
    reminders integer NOT NULL,
    reminded_at bigint,
    known_at bigint,
    home character varying(255) NOT NULL,
    told character varying(64) NOT NULL,
    author_id bigint,
    post_id bigint
);


--
-- Name: applications; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.applications (
    id bigint NOT NULL,
    client_id character varying(64) NOT NULL,
    secret_hash character varying(64) NOT NULL,
    name character varying(255) NOT NULL,
    website character varying(2048) NOT NULL,
    redirect_uris text NOT NULL,
    scopes character varying(1000) NOT NULL,
    created_at bigint NOT NULL
);


--
-- Name: audit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit (
    id bigint NOT NULL,
    at bigint NOT NULL,
    actor character varying(255) NOT NULL,
    action character varying(64) NOT NULL,
    subject character varying(2048) NOT NULL,
    before text NOT NULL,
    after text NOT NULL
);


--
-- Name: audit_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.audit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: audit_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.audit_id_seq OWNED BY public.audit.id;


--
-- Name: authorization_codes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.authorization_codes (
    id bigint NOT NULL,
    code_hash character varying(64) NOT NULL,
    redirect_uri text NOT NULL,
    scopes character varying(1000) NOT NULL,
    challenge character varying(128) NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    account_id bigint NOT NULL,
    application_id bigint NOT NULL,
    person_id bigint
);


--
-- Name: blocks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.blocks (
    id bigint NOT NULL,
    created_at bigint NOT NULL,
    account_id bigint NOT NULL,
    target_id bigint NOT NULL
);


--
-- Name: blocks_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.blocks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: blocks_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.blocks_id_seq OWNED BY public.blocks.id;


--
-- Name: bookmarks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bookmarks (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    post_id bigint NOT NULL
);


--
-- Name: bookmarks_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.bookmarks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: bookmarks_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.bookmarks_id_seq OWNED BY public.bookmarks.id;


--
-- Name: conversation_posts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversation_posts (
    id bigint NOT NULL,
    conversation_id bigint NOT NULL,
    post_id bigint NOT NULL
);


--
-- Name: conversation_posts_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.conversation_posts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: conversation_posts_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.conversation_posts_id_seq OWNED BY public.conversation_posts.id;


--
-- Name: conversations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conversations (
    id bigint NOT NULL,
    thread_id bigint NOT NULL,
    people text NOT NULL,
    people_key character varying(64) NOT NULL,
    unread boolean NOT NULL,
    account_id bigint NOT NULL,
    last_post_id bigint
);


--
-- Name: conversations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.conversations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: conversations_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.conversations_id_seq OWNED BY public.conversations.id;


--
-- Name: custom_emoji; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.custom_emoji (
    id bigint NOT NULL,
    host character varying(255) NOT NULL,
    name character varying(64) NOT NULL,
    category character varying(100) NOT NULL,
    media_id bigint NOT NULL,
    url character varying(2048) NOT NULL,
    changed_at bigint NOT NULL
);


--
-- Name: deliveries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deliveries (
    id bigint NOT NULL,
    host character varying(255) NOT NULL,
    inbox_url character varying(2048) NOT NULL,
    ordering_key character varying(64) NOT NULL,
    state character varying(16) NOT NULL,
    attempts integer NOT NULL,
    due_at bigint NOT NULL,
    leased_until bigint,
    expires_at bigint NOT NULL,
    last_status integer,
    last_error character varying(255) NOT NULL,
    created_at bigint NOT NULL,
    finished_at bigint,
    priority smallint NOT NULL,
    activity_id bigint NOT NULL
);


--
-- Name: dials; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dials (
    id bigint NOT NULL,
    at bigint NOT NULL,
    host character varying(255) NOT NULL,
    purpose character varying(16) NOT NULL,
    outcome character varying(64) NOT NULL,
    bytes_out bigint NOT NULL,
    bytes_in bigint NOT NULL,
    local_port integer NOT NULL
);


--
-- Name: dials_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.dials_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: dials_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.dials_id_seq OWNED BY public.dials.id;


--
-- Name: dismissed_suggestions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dismissed_suggestions (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    target_id bigint NOT NULL
);


--
-- Name: dismissed_suggestions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.dismissed_suggestions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: dismissed_suggestions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.dismissed_suggestions_id_seq OWNED BY public.dismissed_suggestions.id;


--
-- Name: domain_blocks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.domain_blocks (
    id bigint NOT NULL,
    host character varying(255) NOT NULL,
    account_id bigint NOT NULL
);


--
-- Name: domain_blocks_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.domain_blocks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: domain_blocks_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.domain_blocks_id_seq OWNED BY public.domain_blocks.id;


--
-- Name: endorsements; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.endorsements (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    target_id bigint NOT NULL
);


--
-- Name: endorsements_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.endorsements_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: endorsements_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.endorsements_id_seq OWNED BY public.endorsements.id;


--
-- Name: errands; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.errands (
    id bigint NOT NULL,
    key character varying(64) NOT NULL,
    kind character varying(16) NOT NULL,
    host character varying(255) NOT NULL,
    subject character varying(2048) NOT NULL,
    detail character varying(2048) NOT NULL,
    attempts integer NOT NULL,
    due_at bigint NOT NULL,
    reason character varying(500) NOT NULL,
    created_at bigint NOT NULL
);


--
-- Name: featured_tags; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.featured_tags (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    created_at bigint NOT NULL,
    account_id bigint NOT NULL,
    tag_id bigint NOT NULL
);


--
-- Name: featured_tags_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.featured_tags_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: featured_tags_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.featured_tags_id_seq OWNED BY public.featured_tags.id;


--
-- Name: fetches; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fetches (
    id bigint NOT NULL,
    object_key character varying(64) NOT NULL,
    object_uri character varying(2048) NOT NULL,
    host character varying(255) NOT NULL,
    first_at bigint NOT NULL,
    last_at bigint NOT NULL,
    account_id bigint NOT NULL
);


--
-- Name: filter_keywords; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.filter_keywords (
    id bigint NOT NULL,
    keyword character varying(255) NOT NULL,
    whole_word boolean NOT NULL,
    part_of_id bigint NOT NULL
);


--
-- Name: filter_keywords_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.filter_keywords_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: filter_keywords_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.filter_keywords_id_seq OWNED BY public.filter_keywords.id;


--
-- Name: filter_posts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.filter_posts (
    id bigint NOT NULL,
    part_of_id bigint NOT NULL,
    post_id bigint NOT NULL
);


--
-- Name: filter_posts_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.filter_posts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: filter_posts_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.filter_posts_id_seq OWNED BY public.filter_posts.id;


--
-- Name: filters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.filters (
    id bigint NOT NULL,
    title character varying(255) NOT NULL,
    contexts character varying(64) NOT NULL,
    action character varying(8) NOT NULL,
    expires_at bigint,
    account_id bigint NOT NULL
);


--
-- Name: followed_tags; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.followed_tags (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    tag_id bigint NOT NULL
);


--
-- Name: followed_tags_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.followed_tags_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: followed_tags_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.followed_tags_id_seq OWNED BY public.followed_tags.id;


--
-- Name: follows; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.follows (
    id bigint NOT NULL,
    state character varying(16) NOT NULL,
    uri character varying(2048) NOT NULL,
    show_boosts boolean NOT NULL,
    notify boolean NOT NULL,
    languages character varying(255) NOT NULL,
    created_at bigint NOT NULL,
    account_id bigint NOT NULL,
    target_id bigint NOT NULL
);


--
-- Name: follows_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.follows_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: follows_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.follows_id_seq OWNED BY public.follows.id;


--
-- Name: group_members; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.group_members (
    id bigint NOT NULL,
    role character varying(16) NOT NULL,
    state character varying(16) NOT NULL,
    since bigint NOT NULL,
    account_id bigint NOT NULL,
    group_id bigint NOT NULL
);


--
-- Name: group_members_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.group_members_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: group_members_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.group_members_id_seq OWNED BY public.group_members.id;


--
-- Name: group_rule_members; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.group_rule_members (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    group_id bigint NOT NULL
);


--
-- Name: group_rule_members_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.group_rule_members_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: group_rule_members_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.group_rule_members_id_seq OWNED BY public.group_rule_members.id;


--
-- Name: group_rule_sites; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.group_rule_sites (
    id bigint NOT NULL,
    host character varying(255) NOT NULL,
    told boolean NOT NULL,
    group_id bigint NOT NULL
);


--
-- Name: group_rule_sites_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.group_rule_sites_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: group_rule_sites_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.group_rule_sites_id_seq OWNED BY public.group_rule_sites.id;


--
-- Name: group_rule_terms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.group_rule_terms (
    id bigint NOT NULL,
    kind character varying(16) NOT NULL,
    name character varying(255) NOT NULL,
    group_id bigint NOT NULL
);


--
-- Name: group_rule_terms_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.group_rule_terms_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: group_rule_terms_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.group_rule_terms_id_seq OWNED BY public.group_rule_terms.id;


--
-- Name: group_rules; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.group_rules (
    id bigint NOT NULL,
    open_to_others boolean NOT NULL,
    applied_at bigint
);


--
-- Name: group_sites; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.group_sites (
    id bigint NOT NULL,
    host character varying(255) NOT NULL,
    group_id bigint NOT NULL
);


--
-- Name: group_sites_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.group_sites_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: group_sites_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.group_sites_id_seq OWNED BY public.group_sites.id;


--
-- Name: group_templates; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.group_templates (
    id bigint NOT NULL,
    key character varying(30) NOT NULL,
    name character varying(100) NOT NULL,
    access character varying(16) NOT NULL,
    kind character varying(16) NOT NULL,
    description text NOT NULL,
    rules text NOT NULL,
    slow_mode_s integer NOT NULL
);


--
-- Name: group_templates_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.group_templates_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: group_templates_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.group_templates_id_seq OWNED BY public.group_templates.id;


--
-- Name: groups; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.groups (
    id bigint NOT NULL,
    access character varying(16) NOT NULL,
    kind character varying(16) NOT NULL,
    rules text NOT NULL,
    slow_mode_s integer NOT NULL,
    archived_at bigint,
    sites_told boolean NOT NULL,
    starts_on date,
    ends_on date
);


--
-- Name: home_entries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.home_entries (
    id bigint NOT NULL,
    owner_id bigint NOT NULL,
    post_id bigint NOT NULL
);


--
-- Name: home_entries_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.home_entries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: home_entries_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.home_entries_id_seq OWNED BY public.home_entries.id;


--
-- Name: idempotency_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_keys (
    id bigint NOT NULL,
    key character varying(255) NOT NULL,
    created_at bigint NOT NULL,
    account_id bigint NOT NULL,
    post_id bigint NOT NULL
);


--
-- Name: list_entries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.list_entries (
    id bigint NOT NULL,
    list_id bigint NOT NULL,
    post_id bigint NOT NULL
);


--
-- Name: list_entries_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.list_entries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: list_entries_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.list_entries_id_seq OWNED BY public.list_entries.id;


--
-- Name: list_members; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.list_members (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    list_id bigint NOT NULL
);


--
-- Name: list_members_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.list_members_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: list_members_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.list_members_id_seq OWNED BY public.list_members.id;


--
-- Name: lists; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.lists (
    id bigint NOT NULL,
    title character varying(255) NOT NULL,
    replies_policy character varying(16) NOT NULL,
    exclusive boolean NOT NULL,
    account_id bigint NOT NULL,
    group_id bigint
);


--
-- Name: locked_threads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.locked_threads (
    id bigint NOT NULL,
    thread_id bigint NOT NULL,
    group_id bigint NOT NULL
);


--
-- Name: locked_threads_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.locked_threads_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: locked_threads_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.locked_threads_id_seq OWNED BY public.locked_threads.id;


--
-- Name: markers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.markers (
    id bigint NOT NULL,
    timeline character varying(32) NOT NULL,
    last_read_id bigint NOT NULL,
    version integer NOT NULL,
    updated_at bigint NOT NULL,
    account_id bigint NOT NULL
);


--
-- Name: markers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.markers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: markers_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.markers_id_seq OWNED BY public.markers.id;


--
-- Name: media; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.media (
    id bigint NOT NULL,
    use character varying(16) NOT NULL,
    "position" integer NOT NULL,
    state character varying(16) NOT NULL,
    reason character varying(500) NOT NULL,
    family character varying(16) NOT NULL,
    mime character varying(100) NOT NULL,
    name character varying(255) NOT NULL,
    original_key character varying(100) NOT NULL,
    original_bytes bigint NOT NULL,
    preview_key character varying(100) NOT NULL,
    preview_bytes bigint NOT NULL,
    preview_mime character varying(100) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    preview_width integer NOT NULL,
    preview_height integer NOT NULL,
    duration_ms integer NOT NULL,
    frame_rate character varying(16) NOT NULL,
    bitrate integer NOT NULL,
    blurhash character varying(200) NOT NULL,
    description text NOT NULL,
    focus_x double precision NOT NULL,
    focus_y double precision NOT NULL,
    text text NOT NULL,
    remote_url character varying(2048) NOT NULL,
    changed_at bigint NOT NULL,
    account_id bigint,
    post_id bigint,
    scheduled_id bigint
);


--
-- Name: mentions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mentions (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    post_id bigint NOT NULL
);


--
-- Name: mentions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.mentions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: mentions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.mentions_id_seq OWNED BY public.mentions.id;


--
-- Name: moves; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.moves (
    id bigint NOT NULL,
    state character varying(16) NOT NULL,
    asked_at bigint NOT NULL,
    decided_at bigint,
    decided_by character varying(255) NOT NULL,
    account_id bigint NOT NULL,
    target_id bigint NOT NULL
);


--
-- Name: moves_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.moves_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: moves_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.moves_id_seq OWNED BY public.moves.id;


--
-- Name: mutes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mutes (
    id bigint NOT NULL,
    notifications boolean NOT NULL,
    expires_at bigint,
    account_id bigint NOT NULL,
    target_id bigint NOT NULL
);


--
-- Name: mutes_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.mutes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: mutes_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.mutes_id_seq OWNED BY public.mutes.id;


--
-- Name: notification_permissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notification_permissions (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    sender_id bigint NOT NULL
);


--
-- Name: notification_permissions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.notification_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: notification_permissions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.notification_permissions_id_seq OWNED BY public.notification_permissions.id;


--
-- Name: notification_policies; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notification_policies (
    id bigint NOT NULL,
    for_not_following character varying(8) NOT NULL,
    for_not_followers character varying(8) NOT NULL,
    for_new_accounts character varying(8) NOT NULL,
    for_private_mentions character varying(8) NOT NULL,
    for_limited_accounts character varying(8) NOT NULL,
    account_id bigint NOT NULL
);


--
-- Name: notification_policies_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.notification_policies_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: notification_policies_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.notification_policies_id_seq OWNED BY public.notification_policies.id;


--
-- Name: notification_requests; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notification_requests (
    id bigint NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    account_id bigint NOT NULL,
    sender_id bigint NOT NULL
);


--
-- Name: notification_requests_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.notification_requests_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: notification_requests_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.notification_requests_id_seq OWNED BY public.notification_requests.id;


--
-- Name: notifications; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notifications (
    id bigint NOT NULL,
    kind character varying(32) NOT NULL,
    created_at bigint NOT NULL,
    group_key character varying(64) NOT NULL,
    filtered boolean NOT NULL,
    account_id bigint NOT NULL,
    post_id bigint,
    report_id bigint,
    sender_id bigint NOT NULL
);


--
-- Name: notifications_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.notifications_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: notifications_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.notifications_id_seq OWNED BY public.notifications.id;


--
-- Name: outgoing_activities; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outgoing_activities (
    id bigint NOT NULL,
    uri character varying(2048) NOT NULL,
    kind character varying(32) NOT NULL,
    object_uri character varying(2048) NOT NULL,
    body bytea NOT NULL,
    created_at bigint NOT NULL,
    actor_id bigint NOT NULL
);


--
-- Name: peers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.peers (
    id bigint NOT NULL,
    host character varying(255) NOT NULL,
    state character varying(16) NOT NULL,
    networks text NOT NULL,
    company_ca text NOT NULL,
    note text NOT NULL,
    added_by character varying(255) NOT NULL,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    software character varying(255) NOT NULL,
    signature_scheme character varying(16) NOT NULL,
    scheme_checked_at bigint,
    actor_uri character varying(2048) NOT NULL,
    software_version character varying(255) NOT NULL,
    key_fingerprint character varying(64) NOT NULL,
    seen_fingerprint character varying(64) NOT NULL,
    scope character varying(16) NOT NULL,
    scope_names text NOT NULL,
    posture_json text NOT NULL,
    probed_at bigint,
    removed_at bigint,
    legal_hold boolean NOT NULL,
    purged_at bigint,
    tls_issuer character varying(1024) NOT NULL,
    tls_names text NOT NULL
);


--
-- Name: people; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.people (
    id bigint NOT NULL,
    email character varying(255) NOT NULL,
    password_hash character varying(255) NOT NULL,
    role character varying(16) NOT NULL,
    department character varying(100) NOT NULL,
    locale character varying(8) NOT NULL,
    default_visibility character varying(16) NOT NULL,
    default_sensitive boolean NOT NULL,
    default_language character varying(8) NOT NULL,
    default_quote_policy character varying(16) NOT NULL,
    expand_media character varying(16) NOT NULL,
    expand_spoilers boolean NOT NULL,
    autoplay_gifs boolean NOT NULL,
    filters_revision integer NOT NULL,
    created_at bigint NOT NULL,
    disabled_at bigint,
    last_login_at bigint
);


--
-- Name: pins; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pins (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    post_id bigint NOT NULL
);


--
-- Name: pins_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.pins_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: pins_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.pins_id_seq OWNED BY public.pins.id;


--
-- Name: poll_ballots; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.poll_ballots (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    poll_id bigint NOT NULL
);


--
-- Name: poll_options; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.poll_options (
    id bigint NOT NULL,
    title character varying(255) NOT NULL,
    votes_count integer NOT NULL,
    ballots_count integer NOT NULL,
    poll_id bigint NOT NULL
);


--
-- Name: poll_options_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.poll_options_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: poll_options_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.poll_options_id_seq OWNED BY public.poll_options.id;


--
-- Name: poll_tallies; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.poll_tallies (
    id bigint NOT NULL,
    host character varying(255) NOT NULL,
    poll_id bigint NOT NULL
);


--
-- Name: poll_tallies_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.poll_tallies_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: poll_tallies_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.poll_tallies_id_seq OWNED BY public.poll_tallies.id;


--
-- Name: poll_votes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.poll_votes (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    option_id bigint NOT NULL
);


--
-- Name: poll_votes_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.poll_votes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: poll_votes_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.poll_votes_id_seq OWNED BY public.poll_votes.id;


--
-- Name: polls; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.polls (
    id bigint NOT NULL,
    multiple boolean NOT NULL,
    hide_totals boolean NOT NULL,
    secret boolean NOT NULL,
    expires_at bigint,
    voters_count integer NOT NULL,
    announced_at bigint,
    closed_at bigint,
    quiz_commitment character varying(80) NOT NULL,
    quiz_answer character varying(255) NOT NULL,
    quiz_salt character varying(64) NOT NULL,
    post_id bigint NOT NULL
);


--
-- Name: post_edits; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.post_edits (
    id bigint NOT NULL,
    content text NOT NULL,
    summary character varying(1000) NOT NULL,
    sensitive boolean NOT NULL,
    written_at bigint NOT NULL,
    poll_json text NOT NULL,
    files_json text NOT NULL,
    post_id bigint NOT NULL
);


--
-- Name: post_edits_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.post_edits_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: post_edits_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.post_edits_id_seq OWNED BY public.post_edits.id;


--
-- Name: post_links; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.post_links (
    id bigint NOT NULL,
    key character varying(64) NOT NULL,
    post_id bigint NOT NULL
);


--
-- Name: post_links_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.post_links_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: post_links_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.post_links_id_seq OWNED BY public.post_links.id;


--
-- Name: post_tags; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.post_tags (
    id bigint NOT NULL,
    post_id bigint NOT NULL,
    tag_id bigint NOT NULL
);


--
-- Name: post_tags_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.post_tags_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: post_tags_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.post_tags_id_seq OWNED BY public.post_tags.id;


--
-- Name: post_words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.post_words (
    id bigint NOT NULL,
    words tsvector NOT NULL
);


--
-- Name: posts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.posts (
    id bigint NOT NULL,
    uri character varying(2048) NOT NULL,
    url character varying(2048) NOT NULL,
    local boolean NOT NULL,
    visibility character varying(16) NOT NULL,
    in_reply_to_uri character varying(2048) NOT NULL,
    in_reply_to_account_id bigint,
    thread_id bigint NOT NULL,
    title character varying(500) NOT NULL,
    content text NOT NULL,
    source text NOT NULL,
    source_type character varying(32) NOT NULL,
    summary character varying(1000) NOT NULL,
    sensitive boolean NOT NULL,
    language character varying(16) NOT NULL,
    created_at bigint NOT NULL,
    edited_at bigint,
    replies_count integer NOT NULL,
    boosts_count integer NOT NULL,
    favourites_count integer NOT NULL,
    revision integer NOT NULL,
    application_name character varying(255) NOT NULL,
    context_uri character varying(2048) NOT NULL,
    quote_uri character varying(2048) NOT NULL,
    quote_state character varying(16) NOT NULL,
    quote_authorization character varying(2048) NOT NULL,
    quote_policy character varying(16) NOT NULL,
    account_id bigint NOT NULL,
    boost_of_id bigint,
    group_id bigint,
    in_reply_to_id bigint,
    quote_of_id bigint
);


--
-- Name: push_hosts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.push_hosts (
    id bigint NOT NULL,
    host character varying(255) NOT NULL,
    created_at bigint NOT NULL
);


--
-- Name: push_hosts_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.push_hosts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: push_hosts_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.push_hosts_id_seq OWNED BY public.push_hosts.id;


--
-- Name: push_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.push_keys (
    id bigint NOT NULL,
    wrapped bytea NOT NULL,
    public character varying(100) NOT NULL
);


--
-- Name: push_keys_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.push_keys_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: push_keys_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.push_keys_id_seq OWNED BY public.push_keys.id;


--
-- Name: push_messages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.push_messages (
    id bigint NOT NULL,
    attempts integer NOT NULL,
    due_at bigint NOT NULL,
    created_at bigint NOT NULL,
    notification_id bigint NOT NULL,
    subscription_id bigint NOT NULL
);


--
-- Name: push_messages_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.push_messages_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: push_messages_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.push_messages_id_seq OWNED BY public.push_messages.id;


--
-- Name: push_subscriptions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.push_subscriptions (
    id bigint NOT NULL,
    endpoint character varying(2048) NOT NULL,
    p256dh character varying(128) NOT NULL,
    auth character varying(64) NOT NULL,
    standard boolean NOT NULL,
    alerts_json text NOT NULL,
    policy character varying(16) NOT NULL,
    created_at bigint NOT NULL,
    account_id bigint NOT NULL,
    token_id bigint NOT NULL
);


--
-- Name: push_subscriptions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.push_subscriptions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: push_subscriptions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.push_subscriptions_id_seq OWNED BY public.push_subscriptions.id;


--
-- Name: quote_authorizations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quote_authorizations (
    id bigint NOT NULL,
    uri character varying(2048) NOT NULL,
    quoting_uri character varying(2048) NOT NULL,
    revoked_at bigint,
    account_id bigint NOT NULL,
    quoted_id bigint NOT NULL
);


--
-- Name: reactions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reactions (
    id bigint NOT NULL,
    emoji character varying(100) NOT NULL,
    uri character varying(2048) NOT NULL,
    created_at bigint NOT NULL,
    account_id bigint NOT NULL,
    post_id bigint NOT NULL
);


--
-- Name: reactions_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.reactions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: reactions_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.reactions_id_seq OWNED BY public.reactions.id;


--
-- Name: received; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.received (
    id bigint NOT NULL,
    key character varying(64) NOT NULL,
    uri character varying(2048) NOT NULL,
    actor_uri character varying(2048) NOT NULL,
    host character varying(255) NOT NULL,
    body bytea NOT NULL,
    state character varying(16) NOT NULL,
    reason character varying(500) NOT NULL,
    attempts integer NOT NULL,
    due_at bigint NOT NULL,
    received_at bigint NOT NULL
);


--
-- Name: reported_posts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reported_posts (
    id bigint NOT NULL,
    post_id bigint NOT NULL,
    report_id bigint NOT NULL
);


--
-- Name: reported_posts_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.reported_posts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: reported_posts_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.reported_posts_id_seq OWNED BY public.reported_posts.id;


--
-- Name: reports; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reports (
    id bigint NOT NULL,
    comment text NOT NULL,
    category character varying(16) NOT NULL,
    forwarded boolean NOT NULL,
    rule_ids_json text NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    resolved_at bigint,
    account_id bigint NOT NULL,
    assigned_id bigint,
    resolved_by_id bigint,
    target_id bigint NOT NULL
);


--
-- Name: rule_texts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rule_texts (
    id bigint NOT NULL,
    rule_id bigint NOT NULL,
    language character varying(16) NOT NULL,
    text character varying(500) NOT NULL
);


--
-- Name: rule_texts_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.rule_texts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: rule_texts_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.rule_texts_id_seq OWNED BY public.rule_texts.id;


--
-- Name: rules; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rules (
    id bigint NOT NULL,
    "position" integer NOT NULL,
    ended_at bigint
);


--
-- Name: rules_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.rules_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: rules_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.rules_id_seq OWNED BY public.rules.id;


--
-- Name: scheduled_posts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.scheduled_posts (
    id bigint NOT NULL,
    scheduled_at bigint NOT NULL,
    draft_json text NOT NULL,
    key character varying(255),
    problem character varying(500) NOT NULL,
    created_at bigint NOT NULL,
    account_id bigint NOT NULL
);


--
-- Name: sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sessions (
    id bigint NOT NULL,
    token_hash character varying(64) NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    account_id bigint NOT NULL
);


--
-- Name: severance_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.severance_events (
    id bigint NOT NULL,
    at bigint NOT NULL,
    host character varying(255) NOT NULL,
    followers integer NOT NULL,
    following integer NOT NULL,
    account_id bigint NOT NULL,
    notification_id bigint
);


--
-- Name: severance_events_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.severance_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: severance_events_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.severance_events_id_seq OWNED BY public.severance_events.id;


--
-- Name: severances; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.severances (
    id bigint NOT NULL,
    at bigint NOT NULL,
    host character varying(255) NOT NULL,
    handle character varying(512) NOT NULL,
    uri character varying(2048) NOT NULL,
    relation character varying(16) NOT NULL,
    account_id bigint NOT NULL
);


--
-- Name: severances_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.severances_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: severances_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.severances_id_seq OWNED BY public.severances.id;


--
-- Name: signing_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signing_keys (
    id bigint NOT NULL,
    algorithm character varying(16) NOT NULL,
    wrapped bytea NOT NULL,
    number integer NOT NULL,
    since bigint NOT NULL,
    announcement_uri character varying(2048) NOT NULL,
    account_id bigint NOT NULL
);


--
-- Name: signing_keys_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.signing_keys_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: signing_keys_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.signing_keys_id_seq OWNED BY public.signing_keys.id;


--
-- Name: silent_hosts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.silent_hosts (
    id bigint NOT NULL,
    host character varying(255) NOT NULL,
    since bigint NOT NULL,
    error character varying(255) NOT NULL
);


--
-- Name: site_texts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.site_texts (
    id bigint NOT NULL,
    kind character varying(24) NOT NULL,
    language character varying(16) NOT NULL,
    source text NOT NULL,
    content text NOT NULL,
    written_at bigint NOT NULL
);


--
-- Name: site_texts_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.site_texts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: site_texts_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.site_texts_id_seq OWNED BY public.site_texts.id;


--
-- Name: strikes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.strikes (
    id bigint NOT NULL,
    action character varying(16) NOT NULL,
    text text NOT NULL,
    created_at bigint NOT NULL,
    notification_id bigint,
    moderator_id bigint,
    report_id bigint,
    target_id bigint NOT NULL
);


--
-- Name: strikes_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.strikes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: strikes_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.strikes_id_seq OWNED BY public.strikes.id;


--
-- Name: tag_days; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tag_days (
    id bigint NOT NULL,
    day integer NOT NULL,
    uses integer NOT NULL,
    accounts integer NOT NULL,
    tag_id bigint NOT NULL
);


--
-- Name: tag_days_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.tag_days_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: tag_days_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.tag_days_id_seq OWNED BY public.tag_days.id;


--
-- Name: tags; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tags (
    id bigint NOT NULL,
    name character varying(100) NOT NULL
);


--
-- Name: thread_mutes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.thread_mutes (
    id bigint NOT NULL,
    thread_id bigint NOT NULL,
    account_id bigint NOT NULL
);


--
-- Name: thread_mutes_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.thread_mutes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: thread_mutes_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.thread_mutes_id_seq OWNED BY public.thread_mutes.id;


--
-- Name: tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tokens (
    id bigint NOT NULL,
    token_hash character varying(64) NOT NULL,
    scopes character varying(1000) NOT NULL,
    created_at bigint NOT NULL,
    revoked_at bigint,
    account_id bigint,
    application_id bigint NOT NULL,
    code_id bigint,
    person_id bigint
);


--
-- Name: tombstones; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tombstones (
    id bigint NOT NULL,
    key character varying(64) NOT NULL,
    uri character varying(2048) NOT NULL,
    actor_uri character varying(2048) NOT NULL,
    deleted_at bigint NOT NULL
);


--
-- Name: tombstones_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.tombstones_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: tombstones_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.tombstones_id_seq OWNED BY public.tombstones.id;


--
-- Name: trends; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trends (
    id bigint NOT NULL,
    kind character varying(8) NOT NULL,
    subject_id bigint NOT NULL,
    score double precision NOT NULL
);


--
-- Name: trends_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.trends_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: trends_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.trends_id_seq OWNED BY public.trends.id;


--
-- Name: account_notes id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_notes ALTER COLUMN id SET DEFAULT nextval('public.account_notes_id_seq'::regclass);


--
-- Name: aerich id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.aerich ALTER COLUMN id SET DEFAULT nextval('public.aerich_id_seq'::regclass);


--
-- Name: announcement_reactions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_reactions ALTER COLUMN id SET DEFAULT nextval('public.announcement_reactions_id_seq'::regclass);


--
-- Name: announcement_readings id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_readings ALTER COLUMN id SET DEFAULT nextval('public.announcement_readings_id_seq'::regclass);


--
-- Name: announcement_tallies id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_tallies ALTER COLUMN id SET DEFAULT nextval('public.announcement_tallies_id_seq'::regclass);


--
-- Name: announcement_targets id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_targets ALTER COLUMN id SET DEFAULT nextval('public.announcement_targets_id_seq'::regclass);


--
-- Name: announcement_texts id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_texts ALTER COLUMN id SET DEFAULT nextval('public.announcement_texts_id_seq'::regclass);


--
-- Name: audit id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit ALTER COLUMN id SET DEFAULT nextval('public.audit_id_seq'::regclass);


--
-- Name: blocks id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.blocks ALTER COLUMN id SET DEFAULT nextval('public.blocks_id_seq'::regclass);


--
-- Name: bookmarks id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bookmarks ALTER COLUMN id SET DEFAULT nextval('public.bookmarks_id_seq'::regclass);


--
-- Name: conversation_posts id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversation_posts ALTER COLUMN id SET DEFAULT nextval('public.conversation_posts_id_seq'::regclass);


--
-- Name: conversations id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations ALTER COLUMN id SET DEFAULT nextval('public.conversations_id_seq'::regclass);


--
-- Name: dials id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dials ALTER COLUMN id SET DEFAULT nextval('public.dials_id_seq'::regclass);


--
-- Name: dismissed_suggestions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dismissed_suggestions ALTER COLUMN id SET DEFAULT nextval('public.dismissed_suggestions_id_seq'::regclass);


--
-- Name: domain_blocks id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.domain_blocks ALTER COLUMN id SET DEFAULT nextval('public.domain_blocks_id_seq'::regclass);


--
-- Name: endorsements id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.endorsements ALTER COLUMN id SET DEFAULT nextval('public.endorsements_id_seq'::regclass);


--
-- Name: featured_tags id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.featured_tags ALTER COLUMN id SET DEFAULT nextval('public.featured_tags_id_seq'::regclass);


--
-- Name: filter_keywords id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.filter_keywords ALTER COLUMN id SET DEFAULT nextval('public.filter_keywords_id_seq'::regclass);


--
-- Name: filter_posts id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.filter_posts ALTER COLUMN id SET DEFAULT nextval('public.filter_posts_id_seq'::regclass);


--
-- Name: followed_tags id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.followed_tags ALTER COLUMN id SET DEFAULT nextval('public.followed_tags_id_seq'::regclass);


--
-- Name: follows id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follows ALTER COLUMN id SET DEFAULT nextval('public.follows_id_seq'::regclass);


--
-- Name: group_members id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_members ALTER COLUMN id SET DEFAULT nextval('public.group_members_id_seq'::regclass);


--
-- Name: group_rule_members id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_rule_members ALTER COLUMN id SET DEFAULT nextval('public.group_rule_members_id_seq'::regclass);


--
-- Name: group_rule_sites id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_rule_sites ALTER COLUMN id SET DEFAULT nextval('public.group_rule_sites_id_seq'::regclass);


--
-- Name: group_rule_terms id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_rule_terms ALTER COLUMN id SET DEFAULT nextval('public.group_rule_terms_id_seq'::regclass);


--
-- Name: group_sites id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_sites ALTER COLUMN id SET DEFAULT nextval('public.group_sites_id_seq'::regclass);


--
-- Name: group_templates id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_templates ALTER COLUMN id SET DEFAULT nextval('public.group_templates_id_seq'::regclass);


--
-- Name: home_entries id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_entries ALTER COLUMN id SET DEFAULT nextval('public.home_entries_id_seq'::regclass);


--
-- Name: list_entries id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.list_entries ALTER COLUMN id SET DEFAULT nextval('public.list_entries_id_seq'::regclass);


--
-- Name: list_members id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.list_members ALTER COLUMN id SET DEFAULT nextval('public.list_members_id_seq'::regclass);


--
-- Name: locked_threads id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.locked_threads ALTER COLUMN id SET DEFAULT nextval('public.locked_threads_id_seq'::regclass);


--
-- Name: markers id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.markers ALTER COLUMN id SET DEFAULT nextval('public.markers_id_seq'::regclass);


--
-- Name: mentions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mentions ALTER COLUMN id SET DEFAULT nextval('public.mentions_id_seq'::regclass);


--
-- Name: moves id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moves ALTER COLUMN id SET DEFAULT nextval('public.moves_id_seq'::regclass);


--
-- Name: mutes id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mutes ALTER COLUMN id SET DEFAULT nextval('public.mutes_id_seq'::regclass);


--
-- Name: notification_permissions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_permissions ALTER COLUMN id SET DEFAULT nextval('public.notification_permissions_id_seq'::regclass);


--
-- Name: notification_policies id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_policies ALTER COLUMN id SET DEFAULT nextval('public.notification_policies_id_seq'::regclass);


--
-- Name: notification_requests id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_requests ALTER COLUMN id SET DEFAULT nextval('public.notification_requests_id_seq'::regclass);


--
-- Name: notifications id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notifications ALTER COLUMN id SET DEFAULT nextval('public.notifications_id_seq'::regclass);


--
-- Name: pins id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pins ALTER COLUMN id SET DEFAULT nextval('public.pins_id_seq'::regclass);


--
-- Name: poll_options id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_options ALTER COLUMN id SET DEFAULT nextval('public.poll_options_id_seq'::regclass);


--
-- Name: poll_tallies id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_tallies ALTER COLUMN id SET DEFAULT nextval('public.poll_tallies_id_seq'::regclass);


--
-- Name: poll_votes id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_votes ALTER COLUMN id SET DEFAULT nextval('public.poll_votes_id_seq'::regclass);


--
-- Name: post_edits id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_edits ALTER COLUMN id SET DEFAULT nextval('public.post_edits_id_seq'::regclass);


--
-- Name: post_links id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_links ALTER COLUMN id SET DEFAULT nextval('public.post_links_id_seq'::regclass);


--
-- Name: post_tags id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_tags ALTER COLUMN id SET DEFAULT nextval('public.post_tags_id_seq'::regclass);


--
-- Name: push_hosts id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_hosts ALTER COLUMN id SET DEFAULT nextval('public.push_hosts_id_seq'::regclass);


--
-- Name: push_keys id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_keys ALTER COLUMN id SET DEFAULT nextval('public.push_keys_id_seq'::regclass);


--
-- Name: push_messages id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_messages ALTER COLUMN id SET DEFAULT nextval('public.push_messages_id_seq'::regclass);


--
-- Name: push_subscriptions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_subscriptions ALTER COLUMN id SET DEFAULT nextval('public.push_subscriptions_id_seq'::regclass);


--
-- Name: reactions id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reactions ALTER COLUMN id SET DEFAULT nextval('public.reactions_id_seq'::regclass);


--
-- Name: reported_posts id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reported_posts ALTER COLUMN id SET DEFAULT nextval('public.reported_posts_id_seq'::regclass);


--
-- Name: rule_texts id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rule_texts ALTER COLUMN id SET DEFAULT nextval('public.rule_texts_id_seq'::regclass);


--
-- Name: rules id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rules ALTER COLUMN id SET DEFAULT nextval('public.rules_id_seq'::regclass);


--
-- Name: severance_events id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.severance_events ALTER COLUMN id SET DEFAULT nextval('public.severance_events_id_seq'::regclass);


--
-- Name: severances id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.severances ALTER COLUMN id SET DEFAULT nextval('public.severances_id_seq'::regclass);


--
-- Name: signing_keys id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signing_keys ALTER COLUMN id SET DEFAULT nextval('public.signing_keys_id_seq'::regclass);


--
-- Name: site_texts id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.site_texts ALTER COLUMN id SET DEFAULT nextval('public.site_texts_id_seq'::regclass);


--
-- Name: strikes id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strikes ALTER COLUMN id SET DEFAULT nextval('public.strikes_id_seq'::regclass);


--
-- Name: tag_days id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tag_days ALTER COLUMN id SET DEFAULT nextval('public.tag_days_id_seq'::regclass);


--
-- Name: thread_mutes id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread_mutes ALTER COLUMN id SET DEFAULT nextval('public.thread_mutes_id_seq'::regclass);


--
-- Name: tombstones id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tombstones ALTER COLUMN id SET DEFAULT nextval('public.tombstones_id_seq'::regclass);


--
-- Name: trends id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trends ALTER COLUMN id SET DEFAULT nextval('public.trends_id_seq'::regclass);


--
-- Data for Name: account_notes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_notes VALUES (1, 'account_notes comment', 117703627393945102, 117703627393945102);


--
-- Data for Name: account_words; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_words VALUES (117703627403254647, '''+97ada'' ''=ada'':1,2 ''ada''');
INSERT INTO public.account_words VALUES (117703627412877855, '''+a1001'' ''=karim'':1,2 ''karim''');
INSERT INTO public.account_words VALUES (117703627418064056, '''+16aad'' ''=lea'':1,2 ''le'' ''lea''');
INSERT INTO public.account_words VALUES (117703627422105945, '''+388e1'' ''=nora'':1,2 ''nor'' ''nora''');
INSERT INTO public.account_words VALUES (117703627429200082, '''+d4790'' ''=bertrand'':1,2 ''bertrand''');
INSERT INTO public.account_words VALUES (117703627407245459, '''+a49c8'' ''=amelie'':1,2 ''amel'' ''ameli''');
INSERT INTO public.account_words VALUES (117703627440937340, '''+4a85d'' ''=gilles'':1,2 ''gill''');
INSERT INTO public.account_words VALUES (117703627477182384, '''+a3765'' ''=igor'':1,2 ''igor''');
INSERT INTO public.account_words VALUES (117703627483596527, '''+9bcf8'' ''=hugo'':1,2 ''hugo''');
INSERT INTO public.account_words VALUES (117703627489832587, '''+6a976'' ''+f1f5'' ''=news'':3 ''=paris'':2 ''=parvis'':1 ''new'' ''news'' ''pari'' ''paris'' ''parv'' ''parvi''');
INSERT INTO public.account_words VALUES (117703627494927133, '''+a1090'' ''=inconnu0'':1,2 ''inconnu0''');
INSERT INTO public.account_words VALUES (117703627506846292, '''+7d158'' ''+86a39'' ''04cb1c87'' ''=04cb1c87'':3 ''=usine'':1,2 ''but'' ''decis'' ''du'' ''et'' ''etap'' ''projet'' ''usin''');


--
-- Data for Name: accounts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.accounts VALUES (117703627393945102, 'paris.corp.example', '', 'paris.corp.example', 'https://paris.corp.example/actor', 'Application', 'Parvis Paris', '', '', '[]', 'https://paris.corp.example/@paris.corp.example', '', '', NULL, NULL, 'https://paris.corp.example/actor/inbox', 'https://paris.corp.example/inbox', 'https://paris.corp.example/actor/outbox', 'https://paris.corp.example/actor/followers', 'https://paris.corp.example/actor/following', 'https://paris.corp.example/actor/collections/featured', 'https://paris.corp.example/actor/collections/tags', 'https://paris.corp.example/actor#main-key', '-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvtoF6OfFoccmZb9GdDuc
ofyUag5F3X1Qf4Jgrv6cRl1nmyou7ccoervKQUhpmhOCp6ur0Af3vGTnyttVk0V8
41mAfAUUYi2cfH40NxYZnNX7q+TdGIZseH5IC1MpY0DGwSwxJrCQkHx687FG2vl9
eSymLPQNJCndiE9f2TrXdvbuNf/DII4vmLwBAmDU6ffrYFwvclH7saWbUztu65Ro
TvHFtCgp79VbhtbLeCsglhlbtf5wfzuecyw3UMOZngU1+6+9Lw086hB0RUQ+oPpF
NoPYRjO9aJC5M/WqgvJjUVtpbwj0JnnJiCC3wHC2KXQbynAY/S76n2Tp1dzc63H6
swIDAQAB
-----END PUBLIC KEY-----
', 'z6Mkr2nA25EPDK3cuZtPXS9U2WNX4SZET7GvcoGdZWyYfPLe', true, false, false, 1796014822327, NULL, NULL, false, NULL, NULL, 0, 0, 0, NULL, 0, 'https://paris.corp.example/actor#ed25519-key', '[]', '');
INSERT INTO public.accounts VALUES (117703627403254647, 'ada', '', 'ada', 'https://paris.corp.example/users/117703627403254647', 'Person', 'ada', '', '', '[]', 'https://paris.corp.example/@ada', '', '', NULL, NULL, 'https://paris.corp.example/users/117703627403254647/inbox', 'https://paris.corp.example/inbox', 'https://paris.corp.example/users/117703627403254647/outbox', 'https://paris.corp.example/users/117703627403254647/followers', 'https://paris.corp.example/users/117703627403254647/following', 'https://paris.corp.example/users/117703627403254647/collections/featured', 'https://paris.corp.example/users/117703627403254647/collections/tags', 'https://paris.corp.example/users/117703627403254647#main-key', '-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAp1LAElF5CrynyY1t/Dr4
6xCh70+OTyrVVROlTMc7Piyn+d6OtqEvyp/wUrxjpk+2Fsm7e0nrgK80bm4ZSbOf
j06TToO7GmjNr2ELsFdnOnYzkszWKg1zPO/lCX/Y1xTvcw/a1YSh4j30yMhmAT+8
v0w8PE6+GX8SDYBp2AxQNXNtbddwuNdN4Rt1eDUKffa3wJ87h2eKKvXtFUwebi8D
k3QKWqR8XZnBWDQXJQz7EElKOsR8PB7IU046XDxXWIb09rBB8ZXpWvqc/nmLn52n
NEG7RZbFylUGC8rf2VwrgZh9E3YEQeZ+i148WVa96gyz5XcUfGzbF/fPSYWRnwbG
swIDAQAB
-----END PUBLIC KEY-----
', 'z6Mkox4os4huFfrFc3Y9yUpmtVNaR6N2uZUE67Pi6i7MamoE', false, true, false, 1796014822437, NULL, NULL, false, NULL, NULL, 0, 0, 0, NULL, 0, 'https://paris.corp.example/users/117703627403254647#ed25519-key', '[]', '');
INSERT INTO public.accounts VALUES (117703627418064056, 'lea', '', 'lea', 'https://paris.corp.example/users/117703627418064056', 'Person', 'lea', '', '', '[]', 'https://paris.corp.example/@lea', '', '', NULL, NULL, 'https://paris.corp.example/users/117703627418064056/inbox', 'https://paris.corp.example/inbox', 'https://paris.corp.example/users/117703627418064056/outbox', 'https://paris.corp.example/users/117703627418064056/followers', 'https://paris.corp.example/users/117703627418064056/following', 'https://paris.corp.example/users/117703627418064056/collections/featured', 'https://paris.corp.example/users/117703627418064056/collections/tags', 'https://paris.corp.example/users/117703627418064056#main-key', '-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA34nzKKLVdqNJpYeuzBkH
Pq3IUXdT+A3HrBBvwaMPFIOhbf5ZmfX46tw50f+zMzcpBy6b67gli+NaUtVgnpHR
DNXl8CRLKairNShUbaKNirTIhgdDVTvGNuoI7+U2q/gfbf4NmvVZHj2OqNK/eH94
JGS71huDV/ghUVlayfQqJdkh5BvXIArBTxFWkF9ZM6PuaYpMuho+TtGXD6RTAVfV
Q0oWJfd9W9ffufNJlTI+xjUwwMdWDGJoDOUMJ8YkRFuIJchWUKHsjZakpLn8gRr7
zJInH+kGRMlUGlt7Uy9tOI0fCaTDinFitO8TVBPr8FmuqwHBeLpnfP5mPGJwJ8Xl
zwIDAQAB
-----END PUBLIC KEY-----
', 'z6Mkju9Vu3QS85aYQjuY3YJG5Ts7vjWeC4W6JirLmuq3SC1m', false, true, false, 1796014822664, NULL, NULL, false, NULL, NULL, 2, 1, 0, NULL, 3, 'https://paris.corp.example/users/117703627418064056#ed25519-key', '[]', '');
INSERT INTO public.accounts VALUES (117703627429200082, 'bertrand', '', 'bertrand', 'https://paris.corp.example/users/117703627429200082', 'Person', 'bertrand', '', '', '[]', 'https://paris.corp.example/@bertrand', '', '', NULL, NULL, 'https://paris.corp.example/users/117703627429200082/inbox', 'https://paris.corp.example/inbox', 'https://paris.corp.example/users/117703627429200082/outbox', 'https://paris.corp.example/users/117703627429200082/followers', 'https://paris.corp.example/users/117703627429200082/following', 'https://paris.corp.example/users/117703627429200082/collections/featured', 'https://paris.corp.example/users/117703627429200082/collections/tags', 'https://paris.corp.example/users/117703627429200082#main-key', '-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAug8UFCKbjEcg8Itxxp/N
BBlI2QkwAHsmEbOPwB16Dvhl9EoZJWvO963pk+v661PIyc/2LJoGR22WfuLOkgPG
lJ5DxyzP8lTs5aqiXb5fYgC/hil2zU3lteRCIY8hB82H4ty8wgxnHLxWPwW1fo4p
sRx5QhBzkUCXVqehiozB7QIdH5EW1WalpB+tgEq2N/RfuMKZUXEgBzIdEapc6CNg
ChtSBBe64AXpCpVrwQXNmX2/UDmDtm7sX17uiGpv+A1JNxNlL51x5vD2KJ0iuZCb
gJ4Dt4p87THhwKRgRzcA3fWXzdaKdh+X3pS69E10ywnT5gNTbYXD5RwXkKS9+ZXq
KwIDAQAB
-----END PUBLIC KEY-----
', 'z6Mkgy2NCKzsRzLeYE9p2sxA4mGcz6QepHdHscLzWkKDp3hE', false, true, false, 1796014822833, NULL, NULL, false, NULL, NULL, 0, 0, 0, NULL, 0, 'https://paris.corp.example/users/117703627429200082#ed25519-key', '[]', '');
INSERT INTO public.accounts VALUES (117703627407245459, 'amelie', '', 'amelie', 'https://paris.corp.example/users/117703627407245459', 'Person', 'amelie', '', '', '[]', 'https://paris.corp.example/@amelie', '', '', NULL, NULL, 'https://paris.corp.example/users/117703627407245459/inbox', 'https://paris.corp.example/inbox', 'https://paris.corp.example/users/117703627407245459/outbox', 'https://paris.corp.example/users/117703627407245459/followers', 'https://paris.corp.example/users/117703627407245459/following', 'https://paris.corp.example/users/117703627407245459/collections/featured', 'https://paris.corp.example/users/117703627407245459/collections/tags', 'https://paris.corp.example/users/117703627407245459#main-key', '-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAytftP1dfeCj8N/S6MJnS
BbXbIYFgHU4qNSljT5Ktitc/w3BxNHkk52vqvnI2m4TQqbcm7vGr06YOFlgzVabq
hdwPgAAJLv4JIOJXTor33i1TC8+cWzx7Q5XZySteQspgab78JpD0Sy7pQPk8aw5R
rdbxZUid0heYvkDDg0PH9QiB0kgK4MEbw+Sl4wkrBBqoAgbPwaqe7a3j8vMvHUEM
9eU2CZX15XiY30ZycFcY4JA0rKVF0X0h2egMH5SSClardbeE2ziCXahO474kTt2r
JvX30pIVxhNPW7JTKjTQukGU2lo84GUVkr6ogxhGyUftBhx5h4ZbtDDbJk+QeCat
xQIDAQAB
-----END PUBLIC KEY-----
', 'z6MkqRK337KEDuwnavfkAGNkGfVV653pjVv75b4ht2nZTuS8', true, true, false, 1796014822498, NULL, NULL, false, NULL, NULL, 1, 2, 3, 1796014823461, 7, 'https://paris.corp.example/users/117703627407245459#ed25519-key', '[]', '');
INSERT INTO public.accounts VALUES (117703627440937340, 'gilles', '', 'gilles', 'https://paris.corp.example/users/117703627440937340', 'Person', 'gilles', '', '', '[]', 'https://paris.corp.example/@gilles', '', '', NULL, NULL, 'https://paris.corp.example/users/117703627440937340/inbox', 'https://paris.corp.example/inbox', 'https://paris.corp.example/users/117703627440937340/outbox', 'https://paris.corp.example/users/117703627440937340/followers', 'https://paris.corp.example/users/117703627440937340/following', 'https://paris.corp.example/users/117703627440937340/collections/featured', 'https://paris.corp.example/users/117703627440937340/collections/tags', 'https://paris.corp.example/users/117703627440937340#main-key', '-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAy2N2KFJ6NFQFCnHnTQpE
ctQu1nXSOo2i6C85ERTafA/YxD5Hpmj2Qd872As/Z/7fUU+4S1g0DGpR5DhLYmuN
3RcO7Fy5DYOCRfnEECBiz40KAyy857JDRGvmxYU42j5hz9tUZWor7vp7F5cA1yX0
XgyxYVAvXEdMuB9/dlP4io7HVsCXQDL0LQAMurej8RCmORt/v5ucxL6N6Wyq1s2H
6MeyclFw6E2bmA0XvReBU4NQfZG9SsNOIG2SQ08C4sOfIfcymmk10Kq7sI4/IhiX
btCUWQ2g/JR0D3Lbg2OI5qhwAZfGjlyjbMoJSycW8fUjnCMEIeu1X2YUDfqHnD+W
yQIDAQAB
-----END PUBLIC KEY-----
', 'z6MkpTvsGAozgvVDjwdoheJ242MesBkJBUkoxqTwij7AdtyV', false, true, false, 1796014823012, NULL, NULL, false, NULL, NULL, 0, 0, 0, NULL, 0, 'https://paris.corp.example/users/117703627440937340#ed25519-key', '[]', '');
INSERT INTO public.accounts VALUES (117703627412877855, 'karim', '', 'karim', 'https://paris.corp.example/users/117703627412877855', 'Person', 'karim', '', '', '[]', 'https://paris.corp.example/@karim', '', '', NULL, NULL, 'https://paris.corp.example/users/117703627412877855/inbox', 'https://paris.corp.example/inbox', 'https://paris.corp.example/users/117703627412877855/outbox', 'https://paris.corp.example/users/117703627412877855/followers', 'https://paris.corp.example/users/117703627412877855/following', 'https://paris.corp.example/users/117703627412877855/collections/featured', 'https://paris.corp.example/users/117703627412877855/collections/tags', 'https://paris.corp.example/users/117703627412877855#main-key', '-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvYQmTGJt4rXY3+vOrmUR
TLDLSHgmO2+1VeTv2EKAZG5bEWs1gMj9WhGVPFU6Bk/kS/QA5uWeUKL97oaQEtj/
5dfUUS5WqI++8bAzA+QUQfqgmJhOrOMWOTe6XkVbjeAbuSFrDsH8tEw0t32OKiQA
sdX1xWQ6KSWAa3IbYqINm9k2nhlXk9TilCrfhAUSikUaphkb/vlzo+WHAorRCZpX
UatM0RDDjNxd0ezQzmn5FNpZkLNNoQr2r+IkNv07b4B0woG31t6ng+xwDV89Yc1a
fV4YN8oD9xRPZgZnzJuHBSaZ7OLdrKXlu8YDuDyoevOINBxSbgNiPbeSh0WwXu+U
bQIDAQAB
-----END PUBLIC KEY-----
', 'z6MksYb7bWBPFGjxZi7uQkZ2nRcMgVGZopTq8T7jW4fLWD2u', false, true, false, 1796014822584, NULL, NULL, false, NULL, NULL, 3, 2, 5, 1796014823154, 10, 'https://paris.corp.example/users/117703627412877855#ed25519-key', '[]', '');
INSERT INTO public.accounts VALUES (117703627422105945, 'nora', '', 'nora', 'https://paris.corp.example/users/117703627422105945', 'Person', 'nora', '', '', '[]', 'https://paris.corp.example/@nora', '', '', NULL, NULL, 'https://paris.corp.example/users/117703627422105945/inbox', 'https://paris.corp.example/inbox', 'https://paris.corp.example/users/117703627422105945/outbox', 'https://paris.corp.example/users/117703627422105945/followers', 'https://paris.corp.example/users/117703627422105945/following', 'https://paris.corp.example/users/117703627422105945/collections/featured', 'https://paris.corp.example/users/117703627422105945/collections/tags', 'https://paris.corp.example/users/117703627422105945#main-key', '-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtCxD0ReaBmcWmWPr+2h/
MKd0vNU8jqYTru2EENAZ2ehW0HcHnQrKbQVmWf3D9VcwoQ+pn2j18RDVWp7Sv0k+
v8A4uZ/Ob0uE9qVbswzdA5pa2NKIvRiT5aqHOXEOwIyeUk4I1FdYTMYLdkP7Vtad
iXV4GlR/qCyM5YXDvAOWbCKC9xTervY7orPxOU0xxcNj0+XidvH+5k5FR431P1DT
9xrJccIin2UOP5QqqdBzdebj+yOkrepayEg4ojX7fnLwacoqcuAus3LDIOAKuXx/
qkRo+E4ks65jZ02mnnVhT7OnC46KaUSxWwcMtiEwIWfafww1gowAJ18pU1c0wtuR
uQIDAQAB
-----END PUBLIC KEY-----
', 'z6MkkesZ5hr9nBspEw4NWqvdzL3upvqanqjJy39iBVBBUfxu', false, true, false, 1796014822725, NULL, NULL, false, NULL, NULL, 0, 1, 0, NULL, 1, 'https://paris.corp.example/users/117703627422105945#ed25519-key', '[]', '');
INSERT INTO public.accounts VALUES (117703627477182384, 'igor', '', 'igor', 'https://paris.corp.example/users/117703627477182384', 'Person', 'igor', '', '', '[]', 'https://paris.corp.example/@igor', '', '', NULL, NULL, 'https://paris.corp.example/users/117703627477182384/inbox', 'https://paris.corp.example/inbox', 'https://paris.corp.example/users/117703627477182384/outbox', 'https://paris.corp.example/users/117703627477182384/followers', 'https://paris.corp.example/users/117703627477182384/following', 'https://paris.corp.example/users/117703627477182384/collections/featured', 'https://paris.corp.example/users/117703627477182384/collections/tags', 'https://paris.corp.example/users/117703627477182384#main-key', '-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArzSOoPTNnB3KWRMDOV7G
c7YNWPhaRXe1hbc6kQJmkPV482XkCeKXyMSoI5GjCdZG7UfErMO/1QMjJMbBe91o
hqBzrYRsBBdv4k3RLyhqkxWIkVGmyCp9QWvDNANgvSPe7CdlhF3dSnIiZ9PYudHY
uoc7ppgRda8YlvlP9bf95Tw+ufJP7zHV5F8FXu3sa6olrheqaomX5+fTBWXghDNK
5vbd+lOIX1IIZj4zJneQ074MyixHle2EdjLG2T8s3SWwwBhUaimDJr2z+S5MYEML
LX6gYZ5+gm33tf1ybLA6GmUz+yF58oXQxW+8BQtxO1mY6rbBC/y1dj+XwTlgGQ8V
KQIDAQAB
-----END PUBLIC KEY-----
', 'z6MkgtpuwjMZbNzrJNhQsA41MqdGniLJan8YFXp28dH1nevq', false, true, false, 1796014823565, NULL, 1796014823690, true, 1796014823670, 1796014823677, 0, 0, 0, NULL, 3, 'https://paris.corp.example/users/117703627477182384#ed25519-key', '[]', '');
INSERT INTO public.accounts VALUES (117703627489832587, 'news', '', 'news', 'https://paris.corp.example/users/117703627489832587', 'Service', 'Parvis Paris', '', '', '[]', 'https://paris.corp.example/@news', '', '', NULL, NULL, 'https://paris.corp.example/users/117703627489832587/inbox', 'https://paris.corp.example/inbox', 'https://paris.corp.example/users/117703627489832587/outbox', 'https://paris.corp.example/users/117703627489832587/followers', 'https://paris.corp.example/users/117703627489832587/following', 'https://paris.corp.example/users/117703627489832587/collections/featured', 'https://paris.corp.example/users/117703627489832587/collections/tags', 'https://paris.corp.example/users/117703627489832587#main-key', '-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAhP7LtS4UewEGIrs1RcJW
mQdAn+0K1PspaqrDJJGzkjvPihX3YAImrSxSUsdOTU5oLGgoes8WLQ/Gq1dFq5EX
04A6LtrX0iUBKo7STvX3Hd7b5/jpW1XPsfkUOVzX40/hin2gIU3ibjg8X3DXz+VV
bg605GjPb7FBsgkPg31Oz4aWWQGC4NtNsxmIWJrPGuwzzl6j0Z/C08dAnZiWPjgZ
oFQ0CRcCgc5TNPfYVvPr/G/SqIEMFsf+7umkz8goL6m8IBXp0sR/lby+P1VAyxHr
JyaH20V6fheexH9hqe+CcE3s2/a6FSBt2WvGpn8Pzgu2RwXO+A5KMRhC5AmO/K1e
hwIDAQAB
-----END PUBLIC KEY-----
', 'z6MkqzeiVWCLN6VuovctsJiqnCFYxX7enVWB17xM4WzD4rFQ', false, true, false, 1796014823758, NULL, NULL, false, NULL, NULL, 0, 0, 1, 1796014823766, 1, 'https://paris.corp.example/users/117703627489832587#ed25519-key', '[]', '');
INSERT INTO public.accounts VALUES (117703627483596527, 'hugo', '', 'hugo', 'https://paris.corp.example/users/117703627483596527', 'Person', 'hugo', '', '', '[]', 'https://paris.corp.example/@hugo', '', '', NULL, NULL, 'https://paris.corp.example/users/117703627483596527/inbox', 'https://paris.corp.example/inbox', 'https://paris.corp.example/users/117703627483596527/outbox', 'https://paris.corp.example/users/117703627483596527/followers', 'https://paris.corp.example/users/117703627483596527/following', 'https://paris.corp.example/users/117703627483596527/collections/featured', 'https://paris.corp.example/users/117703627483596527/collections/tags', 'https://paris.corp.example/users/117703627483596527#main-key', '-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsD1ySF53zCZKBfwO+jmk
VPgdYO/w4Qy6Lm7cFTCN9ZU2/3ZOWSaJV08H5QqPtV05E3ZBRf3d8ta4maqudjup
HlDAH6Og72PDDWuYroH73deTrnCgGgKLouxxFoJzwjAiNoUbWW8+TdoofFI8hn7L
LnKSmaP5UJB5urMUE5Ci94/YxrDFLcjfbmNtV4I+x+QwQHG0YKIcDssr6n0AlpTN
Ic4H6GunTsMXFTrCXbWe1kX170DH9qCydr5Eaau3n/WNxQe37un7RJg/LkFpzI3Q
F0aroS107HPOTLGdKQqKYuFEU/KIYyv73JEE7NOjS93GUh1hBFFBKgWco0rttdlR
8wIDAQAB
-----END PUBLIC KEY-----
', 'z6MktHURdrHFMTnvHfUzmY5QKpdyckmeHmUovb1BkjbYasZL', false, true, false, 1796014823663, NULL, 1796014823698, true, NULL, NULL, 0, 0, 0, NULL, 1, 'https://paris.corp.example/users/117703627483596527#ed25519-key', '[]', '');
INSERT INTO public.accounts VALUES (117703627494927133, 'inconnu0', '', 'inconnu0', 'https://paris.corp.example/users/117703627494927133', 'Person', 'inconnu0', '', '', '[]', 'https://paris.corp.example/@inconnu0', '', '', NULL, NULL, 'https://paris.corp.example/users/117703627494927133/inbox', 'https://paris.corp.example/inbox', 'https://paris.corp.example/users/117703627494927133/outbox', 'https://paris.corp.example/users/117703627494927133/followers', 'https://paris.corp.example/users/117703627494927133/following', 'https://paris.corp.example/users/117703627494927133/collections/featured', 'https://paris.corp.example/users/117703627494927133/collections/tags', 'https://paris.corp.example/users/117703627494927133#main-key', '-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAv6xCQMRDwBiUEXUL15rQ
W3BNonGMAweRxiI4fmcOAa+TsDc7jRsU+NHWc4Pm9+f8KHkRjdHt1oQU7HDIYQEU
8gfmx2t6jX9REhm2ttRcoDTNkTmSa5/UJPMm51zZ73f12Qnj+MjKsGGr0tTNYhCJ
Hu+M6Iyqu0ezfO4u3FPXwVjf5wtXFpkHGfgGO+8kYj8x0AJVRLMkzn3vW0UTGVbj
ZP52Vu6jQI8hvS7frKuIcY23wdG67FVeoUIhHiBi8a/ttkLmASq5J1lzTWcEsOsd
H4jjU7nF6C0QIOh69Zuncv8GBmljfchRLoeX5grg8YufLiLKnJLob4EmJJbJzfur
LwIDAQAB
-----END PUBLIC KEY-----
', 'z6Mko8EVLUekpw1RskfZWvFrVzjGtmxXKHrfRqeze5fkoMSf', false, true, false, 1796014823836, NULL, NULL, false, NULL, NULL, 0, 0, 1, 1796014823843, 1, 'https://paris.corp.example/users/117703627494927133#ed25519-key', '[]', '');
INSERT INTO public.accounts VALUES (117703627506846292, 'usine_04cb1c87', '', 'usine_04cb1c87', 'https://paris.corp.example/users/117703627506846292', 'Group', 'Usine', '<p>But, étapes et décisions du projet.</p>', 'But, étapes et décisions du projet.', '[]', 'https://paris.corp.example/@usine_04cb1c87', '', '', NULL, NULL, 'https://paris.corp.example/users/117703627506846292/inbox', 'https://paris.corp.example/inbox', 'https://paris.corp.example/users/117703627506846292/outbox', 'https://paris.corp.example/users/117703627506846292/followers', 'https://paris.corp.example/users/117703627506846292/following', 'https://paris.corp.example/users/117703627506846292/collections/featured', 'https://paris.corp.example/users/117703627506846292/collections/tags', 'https://paris.corp.example/users/117703627506846292#main-key', '-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAjyTiQ7DYzlvTCtjyFSfU
NtXzjgxCzyao883M7WU/zfn6bXVINhdGzjsB+WAyC1JSoE9MeTC7YR9w9LALAHeL
bJc2eEegSeNOzcB/neg/UZhb5L9JpvMdOtJ6X3d1Iv29y62uleicIQs6XItjJJHL
+augx2pPe0BI0fwoNg8/D9UtZHMu9y3VtxL+g4fDavfLanz4uwxLxoldoEyyBm4G
MKtxEbrQXZUZMIpHrMeRDim5XxJwa+kXpV08ERdjXVE0zp4dF/lZck90WBXBokG9
oDGZN7KcC+cjkM5qOxhNrOB5q0L2C3TVHWJSTUSM1oXARWy+7nBeZeF6r51rAjjR
DQIDAQAB
-----END PUBLIC KEY-----
', 'z6Mkt7cSGPkZrjnaat37d2fUmwJhNFRGZqFqaTx8VcPhZo1L', true, false, true, 1796014824018, NULL, NULL, false, NULL, NULL, 2, 0, 0, NULL, 3, 'https://paris.corp.example/users/117703627506846292#ed25519-key', '[]', '');


--
-- Data for Name: aerich; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.aerich VALUES (1, '0001_first_schema.py', 'models', '{"models.Pin": {"app": "models", "name": "models.Pin", "table": "pins", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "post", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "post_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "post_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "post_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["post_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Tag": {"app": "models", "name": "models.Tag", "table": "tags", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "name", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "name", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 100}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(100)", "oracle": "NVARCHAR2(100)"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Dial": {"app": "models", "name": "models.Dial", "table": "dials", "indexes": [["at"], ["host", "at"]], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "host", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "host", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "purpose", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "purpose", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "outcome", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "outcome", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "bytes_out", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "bytes_out", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "bytes_in", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "bytes_in", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "local_port", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "local_port", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.List": {"app": "models", "name": "models.List", "table": "lists", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "group", "unique": false, "default": null, "indexed": true, "nullable": true, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "group_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "title", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "title", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "replies_policy", "unique": false, "default": "list", "indexed": false, "nullable": false, "db_column": "replies_policy", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "exclusive", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "exclusive", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "group_id", "unique": false, "default": null, "indexed": true, "nullable": true, "db_column": "group_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Move": {"app": "models", "name": "models.Move", "table": "moves", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "Somebody''s wish to be followed elsewhere. The ids are small: admins type them.", "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "target", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "target_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "state", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "state", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "asked_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "asked_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "decided_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "decided_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "decided_by", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "decided_by", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "target_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "target_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "Somebody''s wish to be followed elsewhere. The ids are small: admins type them.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Mute": {"app": "models", "name": "models.Mute", "table": "mutes", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "target", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "target_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "notifications", "unique": false, "default": true, "indexed": false, "nullable": false, "db_column": "notifications", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "expires_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "expires_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "target_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "target_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["account_id", "target_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Peer": {"app": "models", "name": "models.Peer", "table": "peers", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "host", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "host", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "state", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "state", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "networks", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "networks", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "company_ca", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "company_ca", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "note", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "note", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "added_by", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "added_by", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "changed_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "changed_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "software", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "software", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "signature_scheme", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "signature_scheme", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "scheme_checked_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "scheme_checked_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "actor_uri", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "actor_uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "software_version", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "software_version", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "key_fingerprint", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "key_fingerprint", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "seen_fingerprint", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "seen_fingerprint", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "scope", "unique": false, "default": "all", "indexed": false, "nullable": false, "db_column": "scope", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "scope_names", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "scope_names", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "posture_json", "unique": false, "default": "[]", "indexed": false, "nullable": false, "db_column": "posture_json", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "probed_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "probed_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "removed_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "removed_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "legal_hold", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "legal_hold", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "purged_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "purged_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "tls_issuer", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "tls_issuer", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 1024}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(1024)", "oracle": "NVARCHAR2(1024)"}}, {"name": "tls_names", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "tls_names", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Poll": {"app": "models", "name": "models.Poll", "table": "polls", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [{"name": "post", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "post_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "multiple", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "multiple", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "hide_totals", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "hide_totals", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "secret", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "secret", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "expires_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "expires_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "voters_count", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "voters_count", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "announced_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "announced_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "closed_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "closed_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "quiz_commitment", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "quiz_commitment", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 80}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(80)", "oracle": "NVARCHAR2(80)"}}, {"name": "quiz_answer", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "quiz_answer", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "quiz_salt", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "quiz_salt", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "post_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "post_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["post_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Post": {"app": "models", "name": "models.Post", "table": "posts", "indexes": [["account_id", "id"], ["visibility", "id"], ["group_id", "id"]], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "group", "unique": false, "default": null, "indexed": false, "nullable": true, "docstring": null, "generated": false, "on_delete": "SET NULL", "raw_field": "group_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "in_reply_to", "unique": false, "default": null, "indexed": true, "nullable": true, "docstring": null, "generated": false, "on_delete": "SET NULL", "raw_field": "in_reply_to_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}, {"name": "boost_of", "unique": false, "default": null, "indexed": true, "nullable": true, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "boost_of_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}, {"name": "quote_of", "unique": false, "default": null, "indexed": true, "nullable": true, "docstring": null, "generated": false, "on_delete": "SET NULL", "raw_field": "quote_of_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "uri", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "url", "unique": false, "default": "", "indexed": true, "nullable": false, "db_column": "url", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "local", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "local", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "visibility", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "visibility", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "in_reply_to_uri", "unique": false, "default": "", "indexed": true, "nullable": false, "db_column": "in_reply_to_uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "in_reply_to_account_id", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "in_reply_to_account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "thread_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "thread_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "title", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "title", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 500}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(500)", "oracle": "NVARCHAR2(500)"}}, {"name": "content", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "content", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "source", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "source", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "source_type", "unique": false, "default": "text/plain", "indexed": false, "nullable": false, "db_column": "source_type", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 32}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(32)", "oracle": "NVARCHAR2(32)"}}, {"name": "summary", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "summary", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 1000}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(1000)", "oracle": "NVARCHAR2(1000)"}}, {"name": "sensitive", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "sensitive", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "language", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "language", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "edited_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "edited_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "replies_count", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "replies_count", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "boosts_count", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "boosts_count", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "favourites_count", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "favourites_count", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "revision", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "revision", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "application_name", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "application_name", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "context_uri", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "context_uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "quote_uri", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "quote_uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "quote_state", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "quote_state", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "quote_authorization", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "quote_authorization", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "quote_policy", "unique": false, "default": "public", "indexed": false, "nullable": false, "db_column": "quote_policy", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "boost_of_id", "unique": false, "default": null, "indexed": true, "nullable": true, "db_column": "boost_of_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "group_id", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "group_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "in_reply_to_id", "unique": false, "default": null, "indexed": true, "nullable": true, "db_column": "in_reply_to_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "quote_of_id", "unique": false, "default": null, "indexed": true, "nullable": true, "db_column": "quote_of_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["account_id", "boost_of_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Rule": {"app": "models", "name": "models.Rule", "table": "rules", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "A rule of the site. Reports name it by its id, so that it is never deleted.", "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "position", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "position", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "ended_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "ended_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}], "description": "A rule of the site. Reports name it by its id, so that it is never deleted.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Block": {"app": "models", "name": "models.Block", "table": "blocks", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "target", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "target_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "target_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "target_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["account_id", "target_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Fetch": {"app": "models", "name": "models.Fetch", "table": "fetches", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "object_key", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "object_key", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "object_uri", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "object_uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "host", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "host", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "first_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "first_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "last_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "last_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["object_key", "account_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Group": {"app": "models", "name": "models.Group", "table": "groups", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": "What an account of the type Group has besides. The id is the account''s id.", "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "access", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "access", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "kind", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "kind", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "rules", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "rules", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "slow_mode_s", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "slow_mode_s", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "archived_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "archived_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "sites_told", "unique": false, "default": true, "indexed": false, "nullable": false, "db_column": "sites_told", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "starts_on", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "starts_on", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "DateField", "constraints": {}, "description": null, "python_type": "datetime.date", "db_field_types": {"": "DATE"}}, {"name": "ends_on", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "ends_on", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "DateField", "constraints": {}, "description": null, "python_type": "datetime.date", "db_field_types": {"": "DATE"}}], "description": "What an account of the type Group has besides. The id is the account''s id.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Media": {"app": "models", "name": "models.Media", "table": "media", "indexes": [["state", "changed_at"]], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": true, "nullable": true, "docstring": null, "generated": false, "on_delete": "SET NULL", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "post", "unique": false, "default": null, "indexed": true, "nullable": true, "docstring": null, "generated": false, "on_delete": "SET NULL", "raw_field": "post_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}, {"name": "scheduled", "unique": false, "default": null, "indexed": true, "nullable": true, "docstring": null, "generated": false, "on_delete": "SET NULL", "raw_field": "scheduled_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.ScheduledPost", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "use", "unique": false, "default": "attachment", "indexed": false, "nullable": false, "db_column": "use", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "position", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "position", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "state", "unique": false, "default": "processing", "indexed": false, "nullable": false, "db_column": "state", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "reason", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "reason", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 500}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(500)", "oracle": "NVARCHAR2(500)"}}, {"name": "family", "unique": false, "default": "document", "indexed": false, "nullable": false, "db_column": "family", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "mime", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "mime", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 100}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(100)", "oracle": "NVARCHAR2(100)"}}, {"name": "name", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "name", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "original_key", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "original_key", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 100}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(100)", "oracle": "NVARCHAR2(100)"}}, {"name": "original_bytes", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "original_bytes", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "preview_key", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "preview_key", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 100}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(100)", "oracle": "NVARCHAR2(100)"}}, {"name": "preview_bytes", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "preview_bytes", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "preview_mime", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "preview_mime", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 100}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(100)", "oracle": "NVARCHAR2(100)"}}, {"name": "width", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "width", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "height", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "height", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "preview_width", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "preview_width", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "preview_height", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "preview_height", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "duration_ms", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "duration_ms", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "frame_rate", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "frame_rate", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "bitrate", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "bitrate", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "blurhash", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "blurhash", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 200}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(200)", "oracle": "NVARCHAR2(200)"}}, {"name": "description", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "description", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "focus_x", "unique": false, "default": 0.0, "indexed": false, "nullable": false, "db_column": "focus_x", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "FloatField", "constraints": {}, "description": null, "python_type": "float", "db_field_types": {"": "DOUBLE PRECISION", "mysql": "DOUBLE", "sqlite": "REAL"}}, {"name": "focus_y", "unique": false, "default": 0.0, "indexed": false, "nullable": false, "db_column": "focus_y", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "FloatField", "constraints": {}, "description": null, "python_type": "float", "db_field_types": {"": "DOUBLE PRECISION", "mysql": "DOUBLE", "sqlite": "REAL"}}, {"name": "text", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "text", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "remote_url", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "remote_url", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "changed_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "changed_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": true, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "post_id", "unique": false, "default": null, "indexed": true, "nullable": true, "db_column": "post_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "scheduled_id", "unique": false, "default": null, "indexed": true, "nullable": true, "db_column": "scheduled_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Token": {"app": "models", "name": "models.Token", "table": "tokens", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [{"name": "application", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "application_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Application", "db_constraint": true}, {"name": "account", "unique": false, "default": null, "indexed": true, "nullable": true, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "person", "unique": false, "default": null, "indexed": true, "nullable": true, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "person_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "code", "unique": false, "default": null, "indexed": true, "nullable": true, "docstring": null, "generated": false, "on_delete": "SET NULL", "raw_field": "code_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.AuthorizationCode", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "token_hash", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "token_hash", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "scopes", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "scopes", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 1000}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(1000)", "oracle": "NVARCHAR2(1000)"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "revoked_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "revoked_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": true, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "application_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "application_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "code_id", "unique": false, "default": null, "indexed": true, "nullable": true, "db_column": "code_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "person_id", "unique": false, "default": null, "indexed": true, "nullable": true, "db_column": "person_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Trend": {"app": "models", "name": "models.Trend", "table": "trends", "indexes": [["kind", "score"]], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "A hashtag or a post that is a trend now.", "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "kind", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "kind", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 8}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(8)", "oracle": "NVARCHAR2(8)"}}, {"name": "subject_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "subject_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "score", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "score", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "FloatField", "constraints": {}, "description": null, "python_type": "float", "db_field_types": {"": "DOUBLE PRECISION", "mysql": "DOUBLE", "sqlite": "REAL"}}], "description": "A hashtag or a post that is a trend now.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Aerich": {"app": "models", "name": "models.Aerich", "table": "aerich", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, "docstring": null, "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "version", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "version", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "app", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "app", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 100}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(100)", "oracle": "NVARCHAR2(100)"}}, {"name": "content", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "content", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "JSONField", "constraints": {}, "description": null, "python_type": "dict | list", "db_field_types": {"": "JSON", "mssql": "NVARCHAR(MAX)", "oracle": "NCLOB", "postgres": "JSONB"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Errand": {"app": "models", "name": "models.Errand", "table": "errands", "indexes": [["host", "due_at"]], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "key", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "key", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "kind", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "kind", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "host", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "host", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "subject", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "subject", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "detail", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "detail", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "attempts", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "attempts", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "due_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "due_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "reason", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "reason", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 500}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(500)", "oracle": "NVARCHAR2(500)"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Filter": {"app": "models", "name": "models.Filter", "table": "filters", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "title", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "title", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "contexts", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "contexts", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "action", "unique": false, "default": "warn", "indexed": false, "nullable": false, "db_column": "action", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 8}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(8)", "oracle": "NVARCHAR2(8)"}}, {"name": "expires_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "expires_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Follow": {"app": "models", "name": "models.Follow", "table": "follows", "indexes": [["target_id", "state"]], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "target", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "target_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "state", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "state", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "uri", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "show_boosts", "unique": false, "default": true, "indexed": false, "nullable": false, "db_column": "show_boosts", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "notify", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "notify", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "languages", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "languages", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "target_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "target_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["account_id", "target_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Marker": {"app": "models", "name": "models.Marker", "table": "markers", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "timeline", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "timeline", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 32}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(32)", "oracle": "NVARCHAR2(32)"}}, {"name": "last_read_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "last_read_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "version", "unique": false, "default": 1, "indexed": false, "nullable": false, "db_column": "version", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "updated_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "updated_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["account_id", "timeline"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Person": {"app": "models", "name": "models.Person", "table": "people", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": "Somebody who can log in here. The id is the account''s id.", "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "email", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "email", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "password_hash", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "password_hash", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "role", "unique": false, "default": "member", "indexed": false, "nullable": false, "db_column": "role", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "department", "unique": false, "default": "", "indexed": true, "nullable": false, "db_column": "department", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 100}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(100)", "oracle": "NVARCHAR2(100)"}}, {"name": "locale", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "locale", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 8}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(8)", "oracle": "NVARCHAR2(8)"}}, {"name": "default_visibility", "unique": false, "default": "public", "indexed": false, "nullable": false, "db_column": "default_visibility", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "default_sensitive", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "default_sensitive", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "default_language", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "default_language", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 8}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(8)", "oracle": "NVARCHAR2(8)"}}, {"name": "default_quote_policy", "unique": false, "default": "public", "indexed": false, "nullable": false, "db_column": "default_quote_policy", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "expand_media", "unique": false, "default": "default", "indexed": false, "nullable": false, "db_column": "expand_media", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "expand_spoilers", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "expand_spoilers", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "autoplay_gifs", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "autoplay_gifs", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "filters_revision", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "filters_revision", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "disabled_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "disabled_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "last_login_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "last_login_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}], "description": "Somebody who can log in here. The id is the account''s id.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Report": {"app": "models", "name": "models.Report", "table": "reports", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "target", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "target_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "assigned", "unique": false, "default": null, "indexed": false, "nullable": true, "docstring": null, "generated": false, "on_delete": "SET NULL", "raw_field": "assigned_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "resolved_by", "unique": false, "default": null, "indexed": false, "nullable": true, "docstring": null, "generated": false, "on_delete": "SET NULL", "raw_field": "resolved_by_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "comment", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "comment", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "category", "unique": false, "default": "other", "indexed": false, "nullable": false, "db_column": "category", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "forwarded", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "forwarded", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "rule_ids_json", "unique": false, "default": "[]", "indexed": false, "nullable": false, "db_column": "rule_ids_json", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "updated_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "updated_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "resolved_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "resolved_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "assigned_id", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "assigned_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "resolved_by_id", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "resolved_by_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "target_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "target_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Strike": {"app": "models", "name": "models.Strike", "table": "strikes", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "What moderators did to an account, and what they told its owner.", "fk_fields": [{"name": "target", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "target_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "moderator", "unique": false, "default": null, "indexed": false, "nullable": true, "docstring": null, "generated": false, "on_delete": "SET NULL", "raw_field": "moderator_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "report", "unique": false, "default": null, "indexed": false, "nullable": true, "docstring": null, "generated": false, "on_delete": "SET NULL", "raw_field": "report_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Report", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "action", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "action", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "text", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "text", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "notification_id", "unique": false, "default": null, "indexed": true, "nullable": true, "db_column": "notification_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "moderator_id", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "moderator_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "report_id", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "report_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "target_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "target_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "What moderators did to an account, and what they told its owner.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.TagDay": {"app": "models", "name": "models.TagDay", "table": "tag_days", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "How often a hashtag was used publicly on one day, and by how many people.", "fk_fields": [{"name": "tag", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "tag_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Tag", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "day", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "day", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "uses", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "uses", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "accounts", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "accounts", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "tag_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "tag_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "How often a hashtag was used publicly on one day, and by how many people.", "unique_together": [["tag_id", "day"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Account": {"app": "models", "name": "models.Account", "table": "accounts", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": "Who can act. `host` is \"\" for accounts of this site.", "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "username", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "username", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "host", "unique": false, "default": "", "indexed": true, "nullable": false, "db_column": "host", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "handle", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "handle", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 512}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(512)", "oracle": "NVARCHAR2(512)"}}, {"name": "uri", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "actor_type", "unique": false, "default": "Person", "indexed": false, "nullable": false, "db_column": "actor_type", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 32}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(32)", "oracle": "NVARCHAR2(32)"}}, {"name": "display_name", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "display_name", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "note", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "note", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "note_source", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "note_source", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "fields_json", "unique": false, "default": "[]", "indexed": false, "nullable": false, "db_column": "fields_json", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "url", "unique": false, "default": "", "indexed": true, "nullable": false, "db_column": "url", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "avatar_url", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "avatar_url", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "header_url", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "header_url", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "avatar_id", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "avatar_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "header_id", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "header_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "inbox_url", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "inbox_url", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "shared_inbox_url", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "shared_inbox_url", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "outbox_url", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "outbox_url", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "followers_url", "unique": false, "default": "", "indexed": true, "nullable": false, "db_column": "followers_url", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "following_url", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "following_url", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "featured_url", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "featured_url", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "featured_tags_url", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "featured_tags_url", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "key_id", "unique": false, "default": "", "indexed": true, "nullable": false, "db_column": "key_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "public_key_pem", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "public_key_pem", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "ed25519_multibase", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "ed25519_multibase", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 128}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(128)", "oracle": "NVARCHAR2(128)"}}, {"name": "locked", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "locked", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "discoverable", "unique": false, "default": true, "indexed": false, "nullable": false, "db_column": "discoverable", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "hidden", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "hidden", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "fetched_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "fetched_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "suspended_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "suspended_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "banned", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "banned", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "sensitized_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "sensitized_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "silenced_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "silenced_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "followers_count", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "followers_count", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "following_count", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "following_count", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "posts_count", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "posts_count", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "last_post_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "last_post_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "revision", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "revision", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "ed25519_key_id", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "ed25519_key_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "aliases_json", "unique": false, "default": "[]", "indexed": false, "nullable": false, "db_column": "aliases_json", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "moved_to_uri", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "moved_to_uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}], "description": "Who can act. `host` is \"\" for accounts of this site.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Mention": {"app": "models", "name": "models.Mention", "table": "mentions", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "post", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "post_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}, {"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "post_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "post_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["post_id", "account_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.PostTag": {"app": "models", "name": "models.PostTag", "table": "post_tags", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "tag", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "tag_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Tag", "db_constraint": true}, {"name": "post", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "post_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "post_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "post_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "tag_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "tag_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["tag_id", "post_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.PushKey": {"app": "models", "name": "models.PushKey", "table": "push_keys", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "The key by which the site shows push services who sends: one for all times, clients remember it.", "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "wrapped", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "wrapped", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BinaryField", "constraints": {}, "description": null, "python_type": "bytes", "db_field_types": {"": "BLOB", "mssql": "VARBINARY(MAX)", "mysql": "LONGBLOB", "postgres": "BYTEA"}}, {"name": "public", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "public", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 100}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(100)", "oracle": "NVARCHAR2(100)"}}], "description": "The key by which the site shows push services who sends: one for all times, clients remember it.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Session": {"app": "models", "name": "models.Session", "table": "sessions", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": "Somebody logged in with a browser.", "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "token_hash", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "token_hash", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "expires_at", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "expires_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "Somebody logged in with a browser.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Bookmark": {"app": "models", "name": "models.Bookmark", "table": "bookmarks", "indexes": [["account_id", "id"]], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "post", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "post_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "post_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "post_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["post_id", "account_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Delivery": {"app": "models", "name": "models.Delivery", "table": "deliveries", "indexes": [["state", "host", "priority", "due_at"], ["ordering_key", "host", "state", "activity_id"]], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [{"name": "activity", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "activity_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.OutgoingActivity", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "host", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "host", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "inbox_url", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "inbox_url", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "ordering_key", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "ordering_key", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "state", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "state", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "attempts", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "attempts", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "due_at", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "due_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "leased_until", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "leased_until", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "expires_at", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "expires_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "last_status", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "last_status", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "last_error", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "last_error", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "finished_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "finished_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "priority", "unique": false, "default": 3, "indexed": false, "nullable": false, "db_column": "priority", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "SmallIntField", "constraints": {"ge": -32768, "le": 32767}, "description": null, "python_type": "int", "db_field_types": {"": "SMALLINT"}}, {"name": "activity_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "activity_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.PollVote": {"app": "models", "name": "models.PollVote", "table": "poll_votes", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "option", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "option_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.PollOption", "db_constraint": true}, {"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "option_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "option_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}], "description": null, "unique_together": [["option_id", "account_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.PostEdit": {"app": "models", "name": "models.PostEdit", "table": "post_edits", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "An earlier text of an edited post.", "fk_fields": [{"name": "post", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "post_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "content", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "content", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "summary", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "summary", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 1000}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(1000)", "oracle": "NVARCHAR2(1000)"}}, {"name": "sensitive", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "sensitive", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "written_at", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "written_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "poll_json", "unique": false, "default": "[]", "indexed": false, "nullable": false, "db_column": "poll_json", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "files_json", "unique": false, "default": "[]", "indexed": false, "nullable": false, "db_column": "files_json", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "post_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "post_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "An earlier text of an edited post.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.PostLink": {"app": "models", "name": "models.PostLink", "table": "post_links", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "post", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "post_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "key", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "key", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "post_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "post_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["key", "post_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.PushHost": {"app": "models", "name": "models.PushHost", "table": "push_hosts", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "A push service that an administrator allows.", "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "host", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "host", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}], "description": "A push service that an administrator allows.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Reaction": {"app": "models", "name": "models.Reaction", "table": "reactions", "indexes": [["account_id", "id"], ["created_at"]], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "post", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "post_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "emoji", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "emoji", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 100}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(100)", "oracle": "NVARCHAR2(100)"}}, {"name": "uri", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "post_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "post_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["post_id", "account_id", "emoji"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Received": {"app": "models", "name": "models.Received", "table": "received", "indexes": [["state", "host", "due_at"], ["host", "received_at"]], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "key", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "key", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "uri", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "actor_uri", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "actor_uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "host", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "host", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "body", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "body", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BinaryField", "constraints": {}, "description": null, "python_type": "bytes", "db_field_types": {"": "BLOB", "mssql": "VARBINARY(MAX)", "mysql": "LONGBLOB", "postgres": "BYTEA"}}, {"name": "state", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "state", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "reason", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "reason", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 500}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(500)", "oracle": "NVARCHAR2(500)"}}, {"name": "attempts", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "attempts", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "due_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "due_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "received_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "received_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.RuleText": {"app": "models", "name": "models.RuleText", "table": "rule_texts", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "rule_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "rule_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "language", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "language", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "text", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "text", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 500}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(500)", "oracle": "NVARCHAR2(500)"}}], "description": null, "unique_together": [["rule_id", "language"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.SiteText": {"app": "models", "name": "models.SiteText", "table": "site_texts", "indexes": [["kind", "id"]], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "One version of a text, in one language.", "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "kind", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "kind", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 24}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(24)", "oracle": "NVARCHAR2(24)"}}, {"name": "language", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "language", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "source", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "source", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "content", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "content", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "written_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "written_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}], "description": "One version of a text, in one language.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.GroupRule": {"app": "models", "name": "models.GroupRule", "table": "group_rules", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": "A group has a rule. The id is the group''s account id.", "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "open_to_others", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "open_to_others", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "applied_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "applied_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}], "description": "A group has a rule. The id is the group''s account id.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.GroupSite": {"app": "models", "name": "models.GroupSite", "table": "group_sites", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "group", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "group_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "host", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "host", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "group_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "group_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["group_id", "host"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.HomeEntry": {"app": "models", "name": "models.HomeEntry", "table": "home_entries", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "owner", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "owner_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "post", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "post_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "owner_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "owner_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "post_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "post_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["owner_id", "post_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.ListEntry": {"app": "models", "name": "models.ListEntry", "table": "list_entries", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "list", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "list_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.List", "db_constraint": true}, {"name": "post", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "post_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "list_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "list_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "post_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "post_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["list_id", "post_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.PollTally": {"app": "models", "name": "models.PollTally", "table": "poll_tallies", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "Another site has told its totals of a secret ballot of ours. Its choices are in the sum, and nowhere else.", "fk_fields": [{"name": "poll", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "poll_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Poll", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "host", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "host", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "poll_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "poll_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "Another site has told its totals of a secret ballot of ours. Its choices are in the sum, and nowhere else.", "unique_together": [["poll_id", "host"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Severance": {"app": "models", "name": "models.Severance", "table": "severances", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "A follow that ended because a site was removed.", "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "host", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "host", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "handle", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "handle", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 512}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(512)", "oracle": "NVARCHAR2(512)"}}, {"name": "uri", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "relation", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "relation", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "A follow that ended because a site was removed.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Tombstone": {"app": "models", "name": "models.Tombstone", "table": "tombstones", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "A deleted object, for ever, so that a late or repeated Create does not bring it back.\n\nBound to the actor that deleted it: nobody can bury somebody else''s future post.", "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "key", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "key", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "uri", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "actor_uri", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "actor_uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "deleted_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "deleted_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}], "description": "A deleted object, for ever, so that a late or repeated Create does not bring it back.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.FilterPost": {"app": "models", "name": "models.FilterPost", "table": "filter_posts", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "part_of", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "part_of_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Filter", "db_constraint": true}, {"name": "post", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "post_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "part_of_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "part_of_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "post_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "post_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["part_of_id", "post_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.ListMember": {"app": "models", "name": "models.ListMember", "table": "list_members", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "list", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "list_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.List", "db_constraint": true}, {"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "list_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "list_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["list_id", "account_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.PollBallot": {"app": "models", "name": "models.PollBallot", "table": "poll_ballots", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.ballots._id_without_order>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": "Somebody has voted. The ids are drawn: those that are counted up would tell in which order.", "fk_fields": [{"name": "poll", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "poll_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Poll", "db_constraint": true}, {"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "poll_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "poll_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "Somebody has voted. The ids are drawn: those that are counted up would tell in which order.", "unique_together": [["poll_id", "account_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.PollOption": {"app": "models", "name": "models.PollOption", "table": "poll_options", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "poll", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "poll_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Poll", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "title", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "title", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "votes_count", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "votes_count", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "ballots_count", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "ballots_count", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "poll_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "poll_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.SigningKey": {"app": "models", "name": "models.SigningKey", "table": "signing_keys", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "A private key of a local account, wrapped by the site''s secret (models/secret.py).", "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "algorithm", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "algorithm", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "wrapped", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "wrapped", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BinaryField", "constraints": {}, "description": null, "python_type": "bytes", "db_field_types": {"": "BLOB", "mssql": "VARBINARY(MAX)", "mysql": "LONGBLOB", "postgres": "BYTEA"}}, {"name": "number", "unique": false, "default": 1, "indexed": false, "nullable": false, "db_column": "number", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "since", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "since", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "announcement_uri", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "announcement_uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "A private key of a local account, wrapped by the site''s secret (models/secret.py).", "unique_together": [["account_id", "algorithm", "number"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.SilentHost": {"app": "models", "name": "models.SilentHost", "table": "silent_hosts", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "host", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "host", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "since", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "since", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "error", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "error", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.ThreadMute": {"app": "models", "name": "models.ThreadMute", "table": "thread_mutes", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "thread_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "thread_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["account_id", "thread_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.AccountNote": {"app": "models", "name": "models.AccountNote", "table": "account_notes", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "target", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "target_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "comment", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "comment", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "target_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "target_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["account_id", "target_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Application": {"app": "models", "name": "models.Application", "table": "applications", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "client_id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "client_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "secret_hash", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "secret_hash", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "name", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "name", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "website", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "website", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "redirect_uris", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "redirect_uris", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "scopes", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "scopes", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 1000}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(1000)", "oracle": "NVARCHAR2(1000)"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.AuditRecord": {"app": "models", "name": "models.AuditRecord", "table": "audit", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "actor", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "actor", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "action", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "action", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "subject", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "subject", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "before", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "before", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "after", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "after", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.CustomEmoji": {"app": "models", "name": "models.CustomEmoji", "table": "custom_emoji", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "host", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "host", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "name", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "name", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "category", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "category", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 100}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(100)", "oracle": "NVARCHAR2(100)"}}, {"name": "media_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "media_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "url", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "url", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "changed_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "changed_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}], "description": null, "unique_together": [["host", "name"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.DomainBlock": {"app": "models", "name": "models.DomainBlock", "table": "domain_blocks", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "host", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "host", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["account_id", "host"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Endorsement": {"app": "models", "name": "models.Endorsement", "table": "endorsements", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "target", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "target_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "target_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "target_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["account_id", "target_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.FeaturedTag": {"app": "models", "name": "models.FeaturedTag", "table": "featured_tags", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "tag", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "tag_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Tag", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "name", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "name", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 100}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(100)", "oracle": "NVARCHAR2(100)"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "tag_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "tag_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["account_id", "tag_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.FollowedTag": {"app": "models", "name": "models.FollowedTag", "table": "followed_tags", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "tag", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "tag_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Tag", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "tag_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "tag_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["account_id", "tag_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.GroupMember": {"app": "models", "name": "models.GroupMember", "table": "group_members", "indexes": [["account_id", "state"]], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "group", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "group_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "role", "unique": false, "default": "member", "indexed": false, "nullable": false, "db_column": "role", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "state", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "state", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "since", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "since", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "group_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "group_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["group_id", "account_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.PushMessage": {"app": "models", "name": "models.PushMessage", "table": "push_messages", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "A notification on its way to a client.", "fk_fields": [{"name": "subscription", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "subscription_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.PushSubscription", "db_constraint": true}, {"name": "notification", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "notification_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Notification", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "attempts", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "attempts", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "due_at", "unique": false, "default": "<function models.base.now>", "indexed": true, "nullable": false, "db_column": "due_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "notification_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "notification_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "subscription_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "subscription_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}], "description": "A notification on its way to a client.", "unique_together": [["subscription_id", "notification_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Announcement": {"app": "models", "name": "models.Announcement", "table": "announcements", "indexes": [["ended_at", "published_at"]], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [{"name": "author", "unique": false, "default": null, "indexed": true, "nullable": true, "docstring": null, "generated": false, "on_delete": "SET NULL", "raw_field": "author_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "post", "unique": false, "default": null, "indexed": true, "nullable": true, "docstring": null, "generated": false, "on_delete": "SET NULL", "raw_field": "post_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "importance", "unique": false, "default": "normal", "indexed": false, "nullable": false, "db_column": "importance", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "publish_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "publish_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "published_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "published_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "starts_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "starts_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "ends_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "ends_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "all_day", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "all_day", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "updated_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "updated_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "ended_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "ended_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "reminders", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "reminders", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "reminded_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "reminded_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "known_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "known_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "home", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "home", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "told", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "told", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "author_id", "unique": false, "default": null, "indexed": true, "nullable": true, "db_column": "author_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "post_id", "unique": false, "default": null, "indexed": true, "nullable": true, "db_column": "post_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Conversation": {"app": "models", "name": "models.Conversation", "table": "conversations", "indexes": [["account_id", "last_post_id"]], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "last_post", "unique": false, "default": null, "indexed": true, "nullable": true, "docstring": null, "generated": false, "on_delete": "SET NULL", "raw_field": "last_post_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "thread_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "thread_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "people", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "people", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "people_key", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "people_key", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "unread", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "unread", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "last_post_id", "unique": false, "default": null, "indexed": true, "nullable": true, "db_column": "last_post_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["account_id", "thread_id", "people_key"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.LockedThread": {"app": "models", "name": "models.LockedThread", "table": "locked_threads", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "A thread that only the moderators of its group answer in.", "fk_fields": [{"name": "group", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "group_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "thread_id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "thread_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "group_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "group_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "A thread that only the moderators of its group answer in.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.Notification": {"app": "models", "name": "models.Notification", "table": "notifications", "indexes": [["account_id", "id"], ["account_id", "group_key", "id"]], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "Ids are counted, not snowflakes: push payloads carry them as JSON numbers below 2^53.", "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "sender", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "sender_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "post", "unique": false, "default": null, "indexed": true, "nullable": true, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "post_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}, {"name": "report", "unique": false, "default": null, "indexed": true, "nullable": true, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "report_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Report", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "kind", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "kind", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 32}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(32)", "oracle": "NVARCHAR2(32)"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "group_key", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "group_key", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "filtered", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "filtered", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "post_id", "unique": false, "default": null, "indexed": true, "nullable": true, "db_column": "post_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "report_id", "unique": false, "default": null, "indexed": true, "nullable": true, "db_column": "report_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "sender_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "sender_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "Ids are counted, not snowflakes: push payloads carry them as JSON numbers below 2^53.", "unique_together": [["account_id", "kind", "sender_id", "post_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.ReportedPost": {"app": "models", "name": "models.ReportedPost", "table": "reported_posts", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "A post that somebody who could read it has shown to the moderators.", "fk_fields": [{"name": "report", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "report_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Report", "db_constraint": true}, {"name": "post", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "post_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "post_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "post_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "report_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "report_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "A post that somebody who could read it has shown to the moderators.", "unique_together": [["report_id", "post_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.FilterKeyword": {"app": "models", "name": "models.FilterKeyword", "table": "filter_keywords", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "part_of", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "part_of_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Filter", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "keyword", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "keyword", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "whole_word", "unique": false, "default": true, "indexed": false, "nullable": false, "db_column": "whole_word", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "part_of_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "part_of_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.GroupRuleSite": {"app": "models", "name": "models.GroupRuleSite", "table": "group_rule_sites", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "Another site applies the rule of a group of ours to its people.", "fk_fields": [{"name": "group", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "group_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "host", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "host", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "told", "unique": false, "default": true, "indexed": false, "nullable": false, "db_column": "told", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "group_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "group_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "Another site applies the rule of a group of ours to its people.", "unique_together": [["group_id", "host"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.GroupRuleTerm": {"app": "models", "name": "models.GroupRuleTerm", "table": "group_rule_terms", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "What a rule asks for: one of its departments, if it has some, and one of its roles, if it has some.", "fk_fields": [{"name": "group", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "group_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "kind", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "kind", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "name", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "name", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "group_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "group_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "What a rule asks for: one of its departments, if it has some, and one of its roles, if it has some.", "unique_together": [["group_id", "kind", "name"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.GroupTemplate": {"app": "models", "name": "models.GroupTemplate", "table": "group_templates", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "A template that an administrator of this site added, in one language.", "fk_fields": [], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "key", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "key", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 30}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(30)", "oracle": "NVARCHAR2(30)"}}, {"name": "name", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "name", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 100}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(100)", "oracle": "NVARCHAR2(100)"}}, {"name": "access", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "access", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "kind", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "kind", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "description", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "description", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "rules", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "rules", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "slow_mode_s", "unique": false, "default": 0, "indexed": false, "nullable": false, "db_column": "slow_mode_s", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}], "description": "A template that an administrator of this site added, in one language.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.ScheduledPost": {"app": "models", "name": "models.ScheduledPost", "table": "scheduled_posts", "indexes": [["account_id", "id"]], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "scheduled_at", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "scheduled_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "draft_json", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "draft_json", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "key", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "key", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "problem", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "problem", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 500}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(500)", "oracle": "NVARCHAR2(500)"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["account_id", "key"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.IdempotencyKey": {"app": "models", "name": "models.IdempotencyKey", "table": "idempotency_keys", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": "A client''s name for a request to publish.", "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "post", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "post_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "key", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "key", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "post_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "post_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "A client''s name for a request to publish.", "unique_together": [["account_id", "key"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.SeveranceEvent": {"app": "models", "name": "models.SeveranceEvent", "table": "severance_events", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "What one of our people was told when a site was removed: how many of their follows ended.", "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "notification", "unique": false, "default": null, "indexed": true, "nullable": true, "docstring": null, "generated": false, "on_delete": "SET NULL", "raw_field": "notification_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Notification", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "host", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "host", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "followers", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "followers", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "following", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "following", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "notification_id", "unique": false, "default": null, "indexed": true, "nullable": true, "db_column": "notification_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}], "description": "What one of our people was told when a site was removed: how many of their follows ended.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.GroupRuleMember": {"app": "models", "name": "models.GroupRuleMember", "table": "group_rule_members", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "Somebody was taken in by a rule, whom it therefore lets go: one of ours, or of another site into a group of ours.", "fk_fields": [{"name": "group", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "group_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "group_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "group_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "Somebody was taken in by a rule, whom it therefore lets go: one of ours, or of another site into a group of ours.", "unique_together": [["group_id", "account_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.AnnouncementText": {"app": "models", "name": "models.AnnouncementText", "table": "announcement_texts", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "announcement", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "announcement_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Announcement", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "language", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "language", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "title", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "title", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "source", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "source", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "content", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "content", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "announcement_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "announcement_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["announcement_id", "language"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.ConversationPost": {"app": "models", "name": "models.ConversationPost", "table": "conversation_posts", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "conversation", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "conversation_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Conversation", "db_constraint": true}, {"name": "post", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "post_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "conversation_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "conversation_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "post_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "post_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["conversation_id", "post_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.OutgoingActivity": {"app": "models", "name": "models.OutgoingActivity", "table": "outgoing_activities", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [{"name": "actor", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "actor_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "uri", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "kind", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "kind", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 32}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(32)", "oracle": "NVARCHAR2(32)"}}, {"name": "object_uri", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "object_uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "body", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "body", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BinaryField", "constraints": {}, "description": null, "python_type": "bytes", "db_field_types": {"": "BLOB", "mssql": "VARBINARY(MAX)", "mysql": "LONGBLOB", "postgres": "BYTEA"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "actor_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "actor_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.PushSubscription": {"app": "models", "name": "models.PushSubscription", "table": "push_subscriptions", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "Where one client wants to be woken. Goes with its token.", "fk_fields": [{"name": "token", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "token_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Token", "db_constraint": true}, {"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "endpoint", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "endpoint", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "p256dh", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "p256dh", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 128}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(128)", "oracle": "NVARCHAR2(128)"}}, {"name": "auth", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "auth", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "standard", "unique": false, "default": false, "indexed": false, "nullable": false, "db_column": "standard", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "BooleanField", "constraints": {}, "description": null, "python_type": "bool", "db_field_types": {"": "BOOL", "mssql": "BIT", "oracle": "NUMBER(1)", "sqlite": "INT"}}, {"name": "alerts_json", "unique": false, "default": "{}", "indexed": false, "nullable": false, "db_column": "alerts_json", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "policy", "unique": false, "default": "all", "indexed": false, "nullable": false, "db_column": "policy", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "token_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "token_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "Where one client wants to be woken. Goes with its token.", "unique_together": [["token_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.AnnouncementTally": {"app": "models", "name": "models.AnnouncementTally", "table": "announcement_tallies", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "What another site told of our announcement last.", "fk_fields": [{"name": "announcement", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "announcement_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Announcement", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "host", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "host", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "targeted", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "targeted", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "delivered", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "delivered", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "acknowledged", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "acknowledged", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IntField", "constraints": {"ge": -2147483648, "le": 2147483647}, "description": null, "python_type": "int", "db_field_types": {"": "INT"}}, {"name": "updated_at", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "updated_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "announcement_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "announcement_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "What another site told of our announcement last.", "unique_together": [["announcement_id", "host"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.AuthorizationCode": {"app": "models", "name": "models.AuthorizationCode", "table": "authorization_codes", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": null, "fk_fields": [{"name": "application", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "application_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Application", "db_constraint": true}, {"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "person", "unique": false, "default": null, "indexed": true, "nullable": true, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "person_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "code_hash", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "code_hash", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 64}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(64)", "oracle": "NVARCHAR2(64)"}}, {"name": "redirect_uri", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "redirect_uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "TextField", "constraints": {}, "description": null, "python_type": "str", "db_field_types": {"": "TEXT", "mssql": "NVARCHAR(MAX)", "mysql": "LONGTEXT", "oracle": "NCLOB"}}, {"name": "scopes", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "scopes", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 1000}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(1000)", "oracle": "NVARCHAR2(1000)"}}, {"name": "challenge", "unique": false, "default": "", "indexed": false, "nullable": false, "db_column": "challenge", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 128}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(128)", "oracle": "NVARCHAR2(128)"}}, {"name": "expires_at", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "expires_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "used_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "used_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "application_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "application_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "person_id", "unique": false, "default": null, "indexed": true, "nullable": true, "db_column": "person_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.AnnouncementTarget": {"app": "models", "name": "models.AnnouncementTarget", "table": "announcement_targets", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "Whom an announcement is for. Without any it is for everybody here.", "fk_fields": [{"name": "announcement", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "announcement_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Announcement", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "kind", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "kind", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 16}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(16)", "oracle": "NVARCHAR2(16)"}}, {"name": "name", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "name", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 255}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(255)", "oracle": "NVARCHAR2(255)"}}, {"name": "announcement_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "announcement_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "Whom an announcement is for. Without any it is for everybody here.", "unique_together": [["announcement_id", "kind", "name"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.NotificationPolicy": {"app": "models", "name": "models.NotificationPolicy", "table": "notification_policies", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "`for_…` each: accept, filter or drop.", "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "for_not_following", "unique": false, "default": "accept", "indexed": false, "nullable": false, "db_column": "for_not_following", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 8}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(8)", "oracle": "NVARCHAR2(8)"}}, {"name": "for_not_followers", "unique": false, "default": "accept", "indexed": false, "nullable": false, "db_column": "for_not_followers", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 8}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(8)", "oracle": "NVARCHAR2(8)"}}, {"name": "for_new_accounts", "unique": false, "default": "accept", "indexed": false, "nullable": false, "db_column": "for_new_accounts", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 8}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(8)", "oracle": "NVARCHAR2(8)"}}, {"name": "for_private_mentions", "unique": false, "default": "accept", "indexed": false, "nullable": false, "db_column": "for_private_mentions", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 8}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(8)", "oracle": "NVARCHAR2(8)"}}, {"name": "for_limited_accounts", "unique": false, "default": "filter", "indexed": false, "nullable": false, "db_column": "for_limited_accounts", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 8}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(8)", "oracle": "NVARCHAR2(8)"}}, {"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "`for_…` each: accept, filter or drop.", "unique_together": [["account_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.QuoteAuthorization": {"app": "models", "name": "models.QuoteAuthorization", "table": "quote_authorizations", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": "<function models.base.new_id>", "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, "docstring": "A permission for one post to quote another. Revoked ones stay, so that asking again does not help.", "fk_fields": [{"name": "quoted", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "quoted_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Post", "db_constraint": true}, {"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "uri", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "quoting_uri", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "quoting_uri", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 2048}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(2048)", "oracle": "NVARCHAR2(2048)"}}, {"name": "revoked_at", "unique": false, "default": null, "indexed": false, "nullable": true, "db_column": "revoked_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "quoted_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "quoted_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "A permission for one post to quote another. Revoked ones stay, so that asking again does not help.", "unique_together": [], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.AnnouncementReading": {"app": "models", "name": "models.AnnouncementReading", "table": "announcement_readings", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "Somebody has read an announcement, or acknowledged it: clients have one button for both.", "fk_fields": [{"name": "announcement", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "announcement_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Announcement", "db_constraint": true}, {"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "read_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "read_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "announcement_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "announcement_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "Somebody has read an announcement, or acknowledged it: clients have one button for both.", "unique_together": [["announcement_id", "account_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.DismissedSuggestion": {"app": "models", "name": "models.DismissedSuggestion", "table": "dismissed_suggestions", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "Somebody whom a person does not want to be suggested again.", "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "target", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "target_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "target_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "target_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "Somebody whom a person does not want to be suggested again.", "unique_together": [["account_id", "target_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.NotificationRequest": {"app": "models", "name": "models.NotificationRequest", "table": "notification_requests", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "Somebody with notifications that were held back.", "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "sender", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "sender_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "created_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "created_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "updated_at", "unique": false, "default": "<function models.base.now>", "indexed": false, "nullable": false, "db_column": "updated_at", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "MomentField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, {"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "sender_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "sender_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "Somebody with notifications that were held back.", "unique_together": [["account_id", "sender_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.AnnouncementReaction": {"app": "models", "name": "models.AnnouncementReaction", "table": "announcement_reactions", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": null, "fk_fields": [{"name": "announcement", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "announcement_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Announcement", "db_constraint": true}, {"name": "account", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "emoji", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "emoji", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "CharField", "constraints": {"max_length": 100}, "description": null, "python_type": "str", "db_field_types": {"": "VARCHAR(100)", "oracle": "NVARCHAR2(100)"}}, {"name": "account_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "announcement_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "announcement_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": null, "unique_together": [["announcement_id", "account_id", "emoji"]], "backward_fk_fields": [], "backward_o2o_fields": []}, "models.NotificationPermission": {"app": "models", "name": "models.NotificationPermission", "table": "notification_permissions", "indexes": [], "managed": null, "abstract": false, "pk_field": {"name": "id", "unique": true, "default": null, "indexed": true, "nullable": false, "db_column": "id", "docstring": null, "generated": true, "db_default": "__NOT_SET__", "field_type": "BigIntField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT"}}, "docstring": "Somebody whose notifications are told whatever the policy says.", "fk_fields": [{"name": "account", "unique": false, "default": null, "indexed": false, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "account_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}, {"name": "sender", "unique": false, "default": null, "indexed": true, "nullable": false, "docstring": null, "generated": false, "on_delete": "CASCADE", "raw_field": "sender_id", "db_default": "__NOT_SET__", "field_type": "ForeignKeyFieldInstance", "constraints": {}, "description": null, "python_type": "models.Account", "db_constraint": true}], "m2m_fields": [], "o2o_fields": [], "data_fields": [{"name": "account_id", "unique": false, "default": null, "indexed": false, "nullable": false, "db_column": "account_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}, {"name": "sender_id", "unique": false, "default": null, "indexed": true, "nullable": false, "db_column": "sender_id", "docstring": null, "generated": false, "db_default": "__NOT_SET__", "field_type": "IdField", "constraints": {"ge": -9223372036854775808, "le": 9223372036854775807}, "description": null, "python_type": "int", "db_field_types": {"": "BIGINT", "oracle": "INT", "sqlite": "INTEGER"}}], "description": "Somebody whose notifications are told whatever the policy says.", "unique_together": [["account_id", "sender_id"]], "backward_fk_fields": [], "backward_o2o_fields": []}}');


--
-- Data for Name: announcement_reactions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.announcement_reactions VALUES (1, 'announcement_reactions emoji', 117703627393945102, 117703627490029805);


--
-- Data for Name: announcement_readings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.announcement_readings VALUES (1, 1796014824310, 117703627393945102, 117703627490029805);


--
-- Data for Name: announcement_tallies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.announcement_tallies VALUES (1, 'announcement_tallies host', 7, 7, 7, 1796014824305, 117703627490029805);


--
-- Data for Name: announcement_targets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.announcement_targets VALUES (1, 'announcement_tar', 'announcement_targets name', 117703627490029805);


--
-- Data for Name: announcement_texts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.announcement_texts VALUES (1, 'fr', 'Arrêt de la ligne 3', 'Jeudi de 8 h à 10 h.', '<p><strong>Arrêt de la ligne 3</strong></p><p>Jeudi de 8 h à 10 h.</p>', 117703627490029805);


--
-- Data for Name: announcements; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.announcements VALUES (117703627490029805, 'normal', 1796014823761, 1796014823764, NULL, NULL, false, 1796014823761, NULL, 0, NULL, NULL, '', '', 117703627403254647, 117703627490271954);


--
-- Data for Name: applications; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.applications VALUES (117703627407626341, '1QWjZo_cSUhs2JieBLLfCJ-xAdwS3juvMaaSyk5VHyE', '70e3ece2c2d5ebb9b18d2789b47ca84ddd0b6a3ae6987b4c856c3e45f0c9bc4b', 'Tusky', '', 'urn:ietf:wg:oauth:2.0:oob', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014822504);
INSERT INTO public.applications VALUES (117703627408085548, 'I5ASca9Y8IOac03Y-N12FWnN7FzbvligyaL5cuqGB-g', '26d065dc9073cbba60c242f68bd25b434b379b76ea73a7395f22296f26b92fa4', 'Tusky', '', 'urn:ietf:wg:oauth:2.0:oob', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014822511);
INSERT INTO public.applications VALUES (117703627413156267, '0ph2N0_3cCpsX-X4KN0Y33AhIZPWPtq0bimLREyAqY4', '234df9af679252f4be6a777354928b3c887f06b2cdc2d17c16b2a45c6c4fc9a2', 'Tusky', '', 'urn:ietf:wg:oauth:2.0:oob', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014822588);
INSERT INTO public.applications VALUES (117703627418390905, 'Xygirzlj-tnm0UBqHjy-YTsGgezx19FIs6Nwt_SeH40', '10cc088f4d17ded02dd511436031b3985c5ee8ac22339812884b9d566f5ba9bc', 'Tusky', '', 'urn:ietf:wg:oauth:2.0:oob', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014822668);
INSERT INTO public.applications VALUES (117703627422389904, '9N6kKmZQbtQmhYOLor2EGaIXGg9XCRpPrv8bteI60Do', 'd4eebba07c41c44d179827fcef8a2b4768aff860aa33903a7af6bd72e74215e5', 'Tusky', '', 'urn:ietf:wg:oauth:2.0:oob', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014822729);
INSERT INTO public.applications VALUES (117703627429475141, '_KBKBU28D_iKMVP4MHby5CpwfqWXj7qLWs4TFldqD2U', 'c130044ce4ba1a66d9157e3ef4e1016f3706467611b36ed6a82e58901bf19a20', 'Tusky', '', 'urn:ietf:wg:oauth:2.0:oob', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014822837);
INSERT INTO public.applications VALUES (117703627441142712, 'zK3yQV1eaoOBEul38lIsTjiGlf8TbFsSyOzi3-a4I4I', 'fc72b18eef61f69e62bbc413b5637cfafc24932c946a793434af9e128dc3ed55', 'Tusky', '', 'urn:ietf:wg:oauth:2.0:oob', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014823015);
INSERT INTO public.applications VALUES (117703627477425014, 'gCrTNpBYsQ8dzNjB2Z0Fbuyyhz8HkefORF6vGvrA3DA', '646c9d32df8045ba5cfc87f26c1e2e6ecace269103641731dc15ee2e6704565e', 'Tusky', '', 'urn:ietf:wg:oauth:2.0:oob', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014823569);
INSERT INTO public.applications VALUES (117703627483785977, '15no_j5aX1zvrcJAJb3kQ8Pyd6fIcWGVbH0nuy3bKLg', 'f8e51603bcba640b99bfd3518fc4bc8f4a44c122cc97b69e094864f81c2f1498', 'Tusky', '', 'urn:ietf:wg:oauth:2.0:oob', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014823666);
INSERT INTO public.applications VALUES (117703627495134357, 'a695yzRo3tK-9R6h548ogA9rZ3_0TrCsLT1AnlYOBts', '0376cc68533aa981d77810b814946af897f1de7c0fbe686e7a698994b7bbe9a4', 'Tusky', '', 'urn:ietf:wg:oauth:2.0:oob', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014823839);


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES (1, 1796014822333, 'command line', 'site.create', 'https://paris.corp.example', '', '');
INSERT INTO public.audit VALUES (2, 1796014822443, 'command line', 'person.add', 'ada', '', 'admin');
INSERT INTO public.audit VALUES (3, 1796014822501, 'command line', 'person.add', 'amelie', '', 'member');
INSERT INTO public.audit VALUES (4, 1796014822587, 'command line', 'person.add', 'karim', '', 'member');
INSERT INTO public.audit VALUES (5, 1796014822667, 'command line', 'person.add', 'lea', '', 'member');
INSERT INTO public.audit VALUES (6, 1796014822728, 'command line', 'person.add', 'nora', '', 'member');
INSERT INTO public.audit VALUES (7, 1796014822836, 'command line', 'person.add', 'bertrand', '', 'member');
INSERT INTO public.audit VALUES (8, 1796014823014, 'command line', 'person.add', 'gilles', '', 'member');
INSERT INTO public.audit VALUES (9, 1796014823568, 'command line', 'person.add', 'igor', '', 'member');
INSERT INTO public.audit VALUES (10, 1796014823665, 'command line', 'person.add', 'hugo', '', 'member');
INSERT INTO public.audit VALUES (11, 1796014823673, 'ada', 'account.sensitive', 'igor', '', '');
INSERT INTO public.audit VALUES (12, 1796014823678, 'ada', 'account.silence', 'igor', '', '');
INSERT INTO public.audit VALUES (13, 1796014823686, 'ada', 'person.disable', 'igor', 'member', 'disabled');
INSERT INTO public.audit VALUES (14, 1796014823694, 'ada', 'account.suspend', 'igor', '', '');
INSERT INTO public.audit VALUES (15, 1796014823701, 'ada', 'account.suspend', 'hugo', '', '');
INSERT INTO public.audit VALUES (16, 1796014823706, 'ada', 'site.rules', 'rules', '0', '1');
INSERT INTO public.audit VALUES (17, 1796014823709, 'ada', 'site.text', 'terms_of_service fr', '', '16 characters');
INSERT INTO public.audit VALUES (18, 1796014823716, 'ada', 'peer.allow', 'lyon.corp.example', '', 'active; not pinned; known certificate authorities; 0 deliveries due');
INSERT INTO public.audit VALUES (19, 1796014823760, 'parvis', 'service.add', 'news', '', '');
INSERT INTO public.audit VALUES (20, 1796014823763, 'ada', 'announcement.write', '117703627490029805', '', 'normal');
INSERT INTO public.audit VALUES (21, 1796014823838, 'command line', 'person.add', 'inconnu0', '', 'member');
INSERT INTO public.audit VALUES (22, 1796014823858, 'ada', 'push.allow', 'push.services.example', '', '');
INSERT INTO public.audit VALUES (23, 1796014823945, 'ada', 'emoji.add', 'usine', '', '');
INSERT INTO public.audit VALUES (24, 1796014824038, 'ada', 'group.create', 'usine_04cb1c87', '', 'secret');
INSERT INTO public.audit VALUES (25, 1796014824212, 'ada', 'group.pin', 'usine_04cb1c87', '', 'true');


--
-- Data for Name: authorization_codes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.authorization_codes VALUES (7, 'authorization_codes code_hash', 'authorization_codes redirect_uri', 'authorization_codes scopes', 'authorization_codes challenge', 1796014824269, 1796014824269, 117703627393945102, 117703627407626341, 117703627393945102);


--
-- Data for Name: blocks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.blocks VALUES (1, 1796014823018, 117703627407245459, 117703627440937340);


--
-- Data for Name: bookmarks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.bookmarks VALUES (1, 117703627407245459, 117703627441704225);


--
-- Data for Name: conversation_posts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.conversation_posts VALUES (1, 1, 117703627447948855);
INSERT INTO public.conversation_posts VALUES (2, 2, 117703627447948855);


--
-- Data for Name: conversations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.conversations VALUES (1, 117703627447948855, '117703627412877855', '651e3f7af23252140af4cc79dda16aedc434b7cc5e26fc966dbe13cc8a6d2849', true, 117703627407245459, 117703627447948855);
INSERT INTO public.conversations VALUES (2, 117703627447948855, '117703627407245459', '5315dec0f39cca3bcbccf9806e2c202e230f954919509191532747835f6c0436', false, 117703627412877855, 117703627447948855);


--
-- Data for Name: custom_emoji; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.custom_emoji VALUES (117703627502078121, '', 'usine', '', 117703627496819320, '', 1796014823945);


--
-- Data for Name: deliveries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deliveries VALUES (7, 'deliveries host', 'deliveries inbox_url', 'deliveries ordering_key', 'deliveries state', 7, 1796014824315, 1796014824315, 1796014824315, 7, 'deliveries last_error', 1796014824315, 1796014824315, 7, 7);


--
-- Data for Name: dials; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dials VALUES (1, 1796014824232, 'dials host', 'dials purpose', 'dials outcome', 1796014824232, 1796014824232, 7);


--
-- Data for Name: dismissed_suggestions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.dismissed_suggestions VALUES (1, 117703627393945102, 117703627393945102);


--
-- Data for Name: domain_blocks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.domain_blocks VALUES (1, 'metz.corp.example', 117703627407245459);


--
-- Data for Name: endorsements; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.endorsements VALUES (1, 117703627407245459, 117703627412877855);
INSERT INTO public.endorsements VALUES (2, 117703627412877855, 117703627418064056);


--
-- Data for Name: errands; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.errands VALUES (7, 'errands key', 'errands kind', 'errands host', 'errands subject', 'errands detail', 7, 1796014824235, 'errands reason', 1796014824235);


--
-- Data for Name: featured_tags; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.featured_tags VALUES (1, 'planning', 1796014822962, 117703627407245459, 117703627437185215);
INSERT INTO public.featured_tags VALUES (2, 'planning', 1796014822968, 117703627412877855, 117703627437185215);


--
-- Data for Name: fetches; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.fetches VALUES (7, 'fetches object_key', 'fetches object_uri', 'fetches host', 1796014824236, 1796014824236, 117703627393945102);


--
-- Data for Name: filter_keywords; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.filter_keywords VALUES (1, 'football', true, 117703627470819534);


--
-- Data for Name: filter_posts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.filter_posts VALUES (1, 117703627470819534, 117703627445580450);


--
-- Data for Name: filters; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.filters VALUES (117703627470819534, 'Foot', 'home', 'warn', NULL, 117703627407245459);


--
-- Data for Name: followed_tags; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.followed_tags VALUES (1, 117703627407245459, 117703627437185215);


--
-- Data for Name: follows; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.follows VALUES (1, 'accepted', 'https://paris.corp.example/users/117703627407245459/follows/117703627429987674', true, false, '', 1796014822846, 117703627407245459, 117703627412877855);
INSERT INTO public.follows VALUES (2, 'accepted', 'https://paris.corp.example/users/117703627412877855/follows/117703627431162972', true, false, '', 1796014822863, 117703627412877855, 117703627407245459);
INSERT INTO public.follows VALUES (3, 'accepted', 'https://paris.corp.example/users/117703627418064056/follows/117703627431818657', true, false, '', 1796014822873, 117703627418064056, 117703627412877855);
INSERT INTO public.follows VALUES (4, 'accepted', 'https://paris.corp.example/users/117703627412877855/follows/117703627432461757', true, false, '', 1796014822884, 117703627412877855, 117703627418064056);
INSERT INTO public.follows VALUES (5, 'accepted', 'https://paris.corp.example/users/117703627422105945/follows/117703627433074567', true, false, '', 1796014822893, 117703627422105945, 117703627412877855);
INSERT INTO public.follows VALUES (6, 'accepted', 'https://paris.corp.example/users/117703627407245459/follows/117703627433867646', true, false, '', 1796014822904, 117703627407245459, 117703627418064056);
INSERT INTO public.follows VALUES (7, 'pending', 'https://paris.corp.example/users/117703627422105945/follows/117703627435289980', true, false, '', 1796014822926, 117703627422105945, 117703627407245459);
INSERT INTO public.follows VALUES (8, 'pending', 'https://paris.corp.example/users/117703627429200082/follows/117703627435946801', true, false, '', 1796014822937, 117703627429200082, 117703627407245459);
INSERT INTO public.follows VALUES (9, 'accepted', '', true, false, '', 1796014824032, 117703627403254647, 117703627506846292);
INSERT INTO public.follows VALUES (10, 'accepted', '', true, false, '', 1796014824069, 117703627412877855, 117703627506846292);


--
-- Data for Name: group_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.group_members VALUES (1, 'owner', 'member', 1796014824027, 117703627403254647, 117703627506846292);
INSERT INTO public.group_members VALUES (3, 'member', 'invited', 1796014824060, 117703627418064056, 117703627506846292);
INSERT INTO public.group_members VALUES (2, 'member', 'member', 1796014824066, 117703627412877855, 117703627506846292);


--
-- Data for Name: group_rule_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.group_rule_members VALUES (1, 117703627393945102, 117703627393945102);


--
-- Data for Name: group_rule_sites; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.group_rule_sites VALUES (1, 'group_rule_sites host', false, 117703627393945102);


--
-- Data for Name: group_rule_terms; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.group_rule_terms VALUES (1, 'group_rule_terms', 'group_rule_terms name', 117703627393945102);


--
-- Data for Name: group_rules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.group_rules VALUES (7, false, 1796014824240);


--
-- Data for Name: group_sites; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.group_sites VALUES (1, 'group_sites host', 117703627393945102);


--
-- Data for Name: group_templates; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.group_templates VALUES (1, 'group_templates key', 'group_templates name', 'group_templates ', 'group_templates ', 'group_templates description', 'group_templates rules', 7);


--
-- Data for Name: groups; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.groups VALUES (117703627506846292, 'secret', 'project', 'Une décision est écrite ici, avec sa date.
Chaque question reçoit une réponse.', 0, NULL, true, NULL, '2099-12-31');


--
-- Data for Name: home_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.home_entries VALUES (1, 117703627412877855, 117703627441704225);
INSERT INTO public.home_entries VALUES (2, 117703627407245459, 117703627441704225);
INSERT INTO public.home_entries VALUES (3, 117703627418064056, 117703627444535271);
INSERT INTO public.home_entries VALUES (4, 117703627412877855, 117703627444535271);
INSERT INTO public.home_entries VALUES (5, 117703627407245459, 117703627444535271);
INSERT INTO public.home_entries VALUES (6, 117703627422105945, 117703627444535271);
INSERT INTO public.home_entries VALUES (7, 117703627418064056, 117703627445580450);
INSERT INTO public.home_entries VALUES (8, 117703627412877855, 117703627445580450);
INSERT INTO public.home_entries VALUES (9, 117703627407245459, 117703627445580450);
INSERT INTO public.home_entries VALUES (10, 117703627422105945, 117703627445580450);
INSERT INTO public.home_entries VALUES (11, 117703627418064056, 117703627446880222);
INSERT INTO public.home_entries VALUES (12, 117703627412877855, 117703627446880222);
INSERT INTO public.home_entries VALUES (13, 117703627407245459, 117703627446880222);
INSERT INTO public.home_entries VALUES (14, 117703627422105945, 117703627446880222);
INSERT INTO public.home_entries VALUES (15, 117703627407245459, 117703627447948855);
INSERT INTO public.home_entries VALUES (16, 117703627412877855, 117703627447948855);
INSERT INTO public.home_entries VALUES (17, 117703627412877855, 117703627448854628);
INSERT INTO public.home_entries VALUES (18, 117703627407245459, 117703627448854628);
INSERT INTO public.home_entries VALUES (19, 117703627407245459, 117703627450230022);
INSERT INTO public.home_entries VALUES (20, 117703627412877855, 117703627450230022);
INSERT INTO public.home_entries VALUES (21, 117703627418064056, 117703627450230022);
INSERT INTO public.home_entries VALUES (22, 117703627422105945, 117703627450230022);
INSERT INTO public.home_entries VALUES (23, 117703627412877855, 117703627470366855);
INSERT INTO public.home_entries VALUES (24, 117703627407245459, 117703627470366855);
INSERT INTO public.home_entries VALUES (25, 117703627403254647, 117703627490271954);
INSERT INTO public.home_entries VALUES (26, 117703627412877855, 117703627490271954);
INSERT INTO public.home_entries VALUES (27, 117703627418064056, 117703627490271954);
INSERT INTO public.home_entries VALUES (28, 117703627422105945, 117703627490271954);
INSERT INTO public.home_entries VALUES (29, 117703627429200082, 117703627490271954);
INSERT INTO public.home_entries VALUES (30, 117703627440937340, 117703627490271954);
INSERT INTO public.home_entries VALUES (31, 117703627407245459, 117703627490271954);
INSERT INTO public.home_entries VALUES (32, 117703627483596527, 117703627490271954);
INSERT INTO public.home_entries VALUES (33, 117703627494927133, 117703627495407118);
INSERT INTO public.home_entries VALUES (34, 117703627412877855, 117703627518132463);
INSERT INTO public.home_entries VALUES (35, 117703627403254647, 117703627518716058);
INSERT INTO public.home_entries VALUES (36, 117703627412877855, 117703627518716058);
INSERT INTO public.home_entries VALUES (37, 117703627506846292, 117703627518716058);


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.idempotency_keys VALUES (7, 'idempotency_keys key', 1796014824279, 117703627393945102, 117703627441704225);


--
-- Data for Name: list_entries; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.list_entries VALUES (1, 117703627453787984, 117703627444535271);
INSERT INTO public.list_entries VALUES (2, 117703627453787984, 117703627446880222);
INSERT INTO public.list_entries VALUES (3, 117703627453787984, 117703627445580450);
INSERT INTO public.list_entries VALUES (4, 117703627453787984, 117703627450230022);
INSERT INTO public.list_entries VALUES (5, 117703627507960250, 117703627518716058);
INSERT INTO public.list_entries VALUES (6, 117703627510318295, 117703627518716058);


--
-- Data for Name: list_members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.list_members VALUES (1, 117703627412877855, 117703627453787984);
INSERT INTO public.list_members VALUES (2, 117703627506846292, 117703627507960250);
INSERT INTO public.list_members VALUES (3, 117703627506846292, 117703627510318295);


--
-- Data for Name: lists; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.lists VALUES (117703627453787984, 'Ligne 3', 'list', false, 117703627407245459, NULL);
INSERT INTO public.lists VALUES (117703627507960250, 'Usine', 'none', false, 117703627403254647, 117703627506846292);
INSERT INTO public.lists VALUES (117703627510318295, 'Usine', 'none', false, 117703627412877855, 117703627506846292);


--
-- Data for Name: locked_threads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.locked_threads VALUES (1, 1796014824252, 117703627393945102);


--
-- Data for Name: markers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.markers VALUES (1, 'home', 1, 1, 1796014823222, 117703627407245459);


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.media VALUES (117703627463412790, 'attachment', 0, 'ready', '', 'image', 'image/jpeg', '', '1e/2c5b205e1bcdcd47c4867ff41235c9', 11917, '52/d8dfb3f99359e866b0ede08b5953a0', 8457, 'image/jpeg', 600, 800, 415, 554, 0, '', 0, 'L+HetW~q%Mxuj[j[j[fQfQfQfQfQ', '', 0, 0, '', '', 1796014823456, 117703627407245459, NULL, NULL);
INSERT INTO public.media VALUES (117703627455863384, 'attachment', 0, 'ready', '', 'image', 'image/jpeg', '', '55/6512dca9759f51ba3f02ce1d5ff954', 11917, '51/ac370dd06c4c84f7c7147b8e42b1d4', 8457, 'image/jpeg', 600, 800, 415, 554, 0, '', 0, 'L+HetW~q%Mxuj[j[j[fQfQfQfQfQ', '', 0, 0, '', '', 1796014823345, 117703627407245459, 117703627470366855, NULL);
INSERT INTO public.media VALUES (117703627496819320, 'emoji', 0, 'ready', '', 'image', 'image/png', '', '75/5ea4158827d8a7bc1af5d1167f96e9', 162, '6d/bd3a6fe26774b05088a355d48d3816', 906, 'image/jpeg', 64, 64, 64, 64, 0, '', 0, 'L+HetW~q%Mxuj[j[j[fQfQfQfQfQ', '', 0, 0, '', '', 1796014823942, NULL, NULL, NULL);
INSERT INTO public.media VALUES (117703627511240840, 'attachment', 0, 'ready', '', 'image', 'image/jpeg', '', '04/992c0d57792bdf37c37fa6bd63fbba', 11917, 'a5/929185134c9c6594953756968cbab6', 8457, 'image/jpeg', 600, 800, 415, 554, 0, '', 0, 'L+HetW~q%Mxuj[j[j[fQfQfQfQfQ', '', 0, 0, '', '', 1796014824181, 117703627412877855, 117703627518132463, NULL);


--
-- Data for Name: mentions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mentions VALUES (1, 117703627412877855, 117703627441704225);
INSERT INTO public.mentions VALUES (3, 117703627407245459, 117703627444535271);
INSERT INTO public.mentions VALUES (4, 117703627407245459, 117703627447948855);
INSERT INTO public.mentions VALUES (5, 117703627407245459, 117703627495407118);
INSERT INTO public.mentions VALUES (6, 117703627506846292, 117703627518132463);


--
-- Data for Name: moves; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.moves VALUES (1, 'moves state', 1796014824259, 1796014824259, 'moves decided_by', 117703627393945102, 117703627393945102);


--
-- Data for Name: mutes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mutes VALUES (1, true, NULL, 117703627407245459, 117703627429200082);


--
-- Data for Name: notification_permissions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notification_permissions VALUES (1, 117703627393945102, 117703627393945102);


--
-- Data for Name: notification_policies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notification_policies VALUES (1, 'filter', 'accept', 'accept', 'accept', 'filter', 117703627407245459);


--
-- Data for Name: notification_requests; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notification_requests VALUES (1, 1796014823848, 1796014823848, 117703627407245459, 117703627494927133);


--
-- Data for Name: notifications; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notifications VALUES (1, 'follow', 1796014822852, 'follow-41574', false, 117703627412877855, NULL, NULL, 117703627407245459);
INSERT INTO public.notifications VALUES (2, 'follow', 1796014822866, 'follow-41574', false, 117703627407245459, NULL, NULL, 117703627412877855);
INSERT INTO public.notifications VALUES (3, 'follow', 1796014822876, 'follow-41574', false, 117703627412877855, NULL, NULL, 117703627418064056);
INSERT INTO public.notifications VALUES (4, 'follow', 1796014822886, 'follow-41574', false, 117703627418064056, NULL, NULL, 117703627412877855);
INSERT INTO public.notifications VALUES (5, 'follow', 1796014822895, 'follow-41574', false, 117703627412877855, NULL, NULL, 117703627422105945);
INSERT INTO public.notifications VALUES (6, 'follow', 1796014822907, 'follow-41574', false, 117703627418064056, NULL, NULL, 117703627407245459);
INSERT INTO public.notifications VALUES (7, 'follow_request', 1796014822930, '', false, 117703627407245459, NULL, NULL, 117703627422105945);
INSERT INTO public.notifications VALUES (8, 'follow_request', 1796014822938, '', false, 117703627407245459, NULL, NULL, 117703627429200082);
INSERT INTO public.notifications VALUES (9, 'mention', 1796014823032, '', false, 117703627412877855, 117703627441704225, NULL, 117703627407245459);
INSERT INTO public.notifications VALUES (10, 'mention', 1796014823073, '', false, 117703627407245459, 117703627444535271, NULL, 117703627412877855);
INSERT INTO public.notifications VALUES (11, 'quote', 1796014823089, '', false, 117703627407245459, 117703627445580450, NULL, 117703627412877855);
INSERT INTO public.notifications VALUES (12, 'mention', 1796014823126, '', false, 117703627407245459, 117703627447948855, NULL, 117703627412877855);
INSERT INTO public.notifications VALUES (13, 'favourite', 1796014823145, 'favourite-117703627441704225-41574', false, 117703627407245459, 117703627441704225, NULL, 117703627412877855);
INSERT INTO public.notifications VALUES (14, 'reblog', 1796014823160, 'reblog-117703627441704225-41574', false, 117703627407245459, 117703627441704225, NULL, 117703627412877855);
INSERT INTO public.notifications VALUES (15, 'admin.report', 1796014823500, '', false, 117703627403254647, NULL, 117703627472769123, 117703627407245459);
INSERT INTO public.notifications VALUES (16, 'moderation_warning', 1796014823673, '', false, 117703627477182384, NULL, NULL, 117703627477182384);
INSERT INTO public.notifications VALUES (17, 'moderation_warning', 1796014823678, '', false, 117703627477182384, NULL, NULL, 117703627477182384);
INSERT INTO public.notifications VALUES (18, 'moderation_warning', 1796014823687, '', false, 117703627477182384, NULL, NULL, 117703627477182384);
INSERT INTO public.notifications VALUES (19, 'moderation_warning', 1796014823695, '', false, 117703627477182384, NULL, NULL, 117703627477182384);
INSERT INTO public.notifications VALUES (20, 'moderation_warning', 1796014823701, '', false, 117703627483596527, NULL, NULL, 117703627483596527);
INSERT INTO public.notifications VALUES (21, 'mention', 1796014823848, '', true, 117703627407245459, 117703627495407118, NULL, 117703627494927133);
INSERT INTO public.notifications VALUES (23, 'follow_request', 1796014824063, '', false, 117703627418064056, NULL, NULL, 117703627506846292);


--
-- Data for Name: outgoing_activities; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outgoing_activities VALUES (7, 'outgoing_activities uri', 'outgoing_activities kind', 'outgoing_activities object_uri', '\x302e31', 1796014824227, 117703627393945102);


--
-- Data for Name: peers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.peers VALUES (117703627486876657, 'lyon.corp.example', 'active', '', '', '', 'ada', 1796014823713, 1796014823713, '', '', NULL, '', '', '', '', 'all', '', '[]', NULL, NULL, false, NULL, '', '');


--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.people VALUES (117703627403254647, '', '$argon2id$v=19$m=19456,t=2,p=1$MoauoRrEwe9nJsReMHPTZg$kh5FbDpeg6dBE1P43fnMmZ2iyGdvJwDNvwyBhasCTV8', 'admin', '', '', 'public', false, '', 'public', 'default', false, false, 0, 1796014822442, NULL, NULL);
INSERT INTO public.people VALUES (117703627412877855, '', '$argon2id$v=19$m=19456,t=2,p=1$6M/JKFxh6vqHQ5vDd3RBWg$HAOcVnU6pLuGGM9l5z+/x3TFCSru2JwRvsXurznyy2E', 'member', '', '', 'public', false, '', 'public', 'default', false, false, 0, 1796014822586, NULL, NULL);
INSERT INTO public.people VALUES (117703627418064056, '', '$argon2id$v=19$m=19456,t=2,p=1$Vi2TuyyzxhVIKCGDfR2Tgw$pvV1tv9l/21pijN7byP817yg0LJPCeQpozIqW8nEZlg', 'member', '', '', 'public', false, '', 'public', 'default', false, false, 0, 1796014822667, NULL, NULL);
INSERT INTO public.people VALUES (117703627422105945, '', '$argon2id$v=19$m=19456,t=2,p=1$2CJBfCRJOiCSSyIudDbqfg$jmYP138eB/Z0gfCDR1pkjWeLo9tOhlCylIB235PPMkc', 'member', '', '', 'public', false, '', 'public', 'default', false, false, 0, 1796014822728, NULL, NULL);
INSERT INTO public.people VALUES (117703627429200082, '', '$argon2id$v=19$m=19456,t=2,p=1$zgjV0ziLIMmNiKHr1BWLKA$cE+v2he5ZLku6lFOqmL6G7SYGxkDc9f6jcpwltgOyoU', 'member', '', '', 'public', false, '', 'public', 'default', false, false, 0, 1796014822835, NULL, NULL);
INSERT INTO public.people VALUES (117703627440937340, '', '$argon2id$v=19$m=19456,t=2,p=1$51IhEzAlHgD6Hrtmek+3QA$2/0LqIKq1DuTdMxXGY8Ddutsn8AjAERy/Fj+aSqJgU8', 'member', '', '', 'public', false, '', 'public', 'default', false, false, 0, 1796014823014, NULL, NULL);
INSERT INTO public.people VALUES (117703627407245459, '', '$argon2id$v=19$m=19456,t=2,p=1$gdqNX8OBOGLJ/WPKWOVytw$MpljMQEgFS4Aosd0W4iL15eYdJMOrRpwRmPVh5QXVno', 'member', '', '', 'public', false, '', 'public', 'default', false, false, 3, 1796014822500, NULL, NULL);
INSERT INTO public.people VALUES (117703627483596527, '', '$argon2id$v=19$m=19456,t=2,p=1$V4Y+IX0vR5U8aAU7MsEn8g$y8D2Oc9VwFTbd3NtRk1gGKOcjALHiWM9rZpYyVz2aMk', 'member', '', '', 'public', false, '', 'public', 'default', false, false, 0, 1796014823665, NULL, NULL);
INSERT INTO public.people VALUES (117703627477182384, '', '$argon2id$v=19$m=19456,t=2,p=1$BszxrS3dL7a21zRaRM4NTg$12C8XggZdi8VjQ0dNGGW35pWj6AoJhLuYVKNogy4Lik', 'member', '', '', 'public', false, '', 'public', 'default', false, false, 0, 1796014823567, 1796014823683, NULL);
INSERT INTO public.people VALUES (117703627494927133, '', '$argon2id$v=19$m=19456,t=2,p=1$aBz52a07dMEeJzf67Zjfiw$WUHiZd3DY5rxuytGxLk4KHweyiH5/S1VTiGwLc0Lc00', 'member', '', '', 'public', false, '', 'public', 'default', false, false, 0, 1796014823838, NULL, NULL);


--
-- Data for Name: pins; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pins VALUES (1, 117703627489832587, 117703627490271954);
INSERT INTO public.pins VALUES (2, 117703627506846292, 117703627518716058);


--
-- Data for Name: poll_ballots; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.poll_ballots VALUES (7, 117703627393945102, 117703627447017530);


--
-- Data for Name: poll_options; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.poll_options VALUES (1, 'Lundi', 0, 0, 117703627447017530);
INSERT INTO public.poll_options VALUES (2, 'Mardi', 0, 0, 117703627447017530);


--
-- Data for Name: poll_tallies; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.poll_tallies VALUES (1, 'poll_tallies host', 117703627447017530);


--
-- Data for Name: poll_votes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.poll_votes VALUES (1, 117703627393945102, 1);


--
-- Data for Name: polls; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.polls VALUES (117703627447017530, false, false, false, 1796018423103, 0, 1796014823105, NULL, '', '', '', 117703627446880222);


--
-- Data for Name: post_edits; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.post_edits VALUES (1, '<p>Bonjour <span class="h-card" translate="no"><a href="https://paris.corp.example/@karim" class="u-url mention">@<span>karim</span></a></span> <a href="https://paris.corp.example/tags/planning" class="mention hashtag" rel="tag">#<span>planning</span></a> <a href="https://intranet.corp.example/" rel="nofollow noopener noreferrer" target="_blank" translate="no"><span class="invisible">https://</span><span>intranet.corp.example/</span></a></p>', '', false, 1796014823024, '[]', '[]', 117703627441704225);


--
-- Data for Name: post_links; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.post_links VALUES (2, 'e1e57e85bdc125cac34380738e3d26ef67defe620ba01fd25ac621d7042333b4', 117703627441704225);


--
-- Data for Name: post_tags; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.post_tags VALUES (2, 117703627441704225, 117703627437185215);
INSERT INTO public.post_tags VALUES (3, 117703627444535271, 117703627437185215);
INSERT INTO public.post_tags VALUES (4, 117703627446880222, 117703627437185215);
INSERT INTO public.post_tags VALUES (5, 117703627448854628, 117703627437185215);
INSERT INTO public.post_tags VALUES (7, 117703627448854628, 117703627448927701);


--
-- Data for Name: post_words; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.post_words VALUES (117703627441704225, '''+14f2'' ''+7c7b1'' ''+a41d3'' ''+caaae'' ''+e602d'' ''+e8651'' ''=bonjour'':1 ''=corp'':6 ''=example'':7 ''=https'':4 ''=intranet'':5 ''=karim'':2 ''=planning'':3 ''bonjour'' ''corp'' ''exampl'' ''http'' ''https'' ''intranet'' ''karim'' ''plan'' ''planning'' ''§has§link'' ''§is§edited''');
INSERT INTO public.post_words VALUES (117703627444535271, '''+5f464'' ''+85dfc'' ''=amelie'':1 ''=planning'':3 ''=salut'':2 ''amel'' ''ameli'' ''plan'' ''planning'' ''salut'' ''§is§reply''');
INSERT INTO public.post_words VALUES (117703627445580450, '''+c64ef'' ''=a'':1 ''=lire'':2 ''a'' ''lir'' ''lire'' ''§is§quote''');
INSERT INTO public.post_words VALUES (117703627446880222, '''+9eb43'' ''+bd972'' ''+d40ab'' ''+fa901'' ''=jour'':2 ''=lundi'':4 ''=mardi'':5 ''=planning'':3 ''=quel'':1 ''jour'' ''lund'' ''lundi'' ''mard'' ''mardi'' ''plan'' ''planning'' ''quel'' ''§has§poll''');
INSERT INTO public.post_words VALUES (117703627447948855, '''+6b3e9'' ''+f6b75'' ''=amelie'':1 ''=entre'':2 ''=nous'':3 ''amel'' ''ameli'' ''entr'' ''entre'' ''nous''');
INSERT INTO public.post_words VALUES (117703627448854628, '''+12e98'' ''+55182'' ''+f7a30'' ''=encore'':2 ''=et'':3 ''=planning'':1 ''=securite'':4 ''encor'' ''et'' ''plan'' ''planning'' ''securit''');
INSERT INTO public.post_words VALUES (117703627470366855, '''+72f13'' ''=la'':1 ''=presse'':2 ''la'' ''press'' ''§has§image'' ''§has§media''');
INSERT INTO public.post_words VALUES (117703627490271954, '''+2c06f'' ''+436e6'' ''+4a0f2'' ''+4d0be'' ''+56880'' ''+5a0e6'' ''+73e84'' ''+81224'' ''+88ba'' ''+90464'' ''+a2abf'' ''10'' ''3'' ''8'' ''=10'':11 ''=3'':5 ''=8'':8 ''=a'':10 ''=arret'':1 ''=de'':2,7 ''=h'':9,12 ''=jeudi'':6 ''=la'':3 ''=ligne'':4 ''a'' ''arret'' ''de'' ''h'' ''jeud'' ''jeudi'' ''la'' ''lign'' ''§language§fr''');
INSERT INTO public.post_words VALUES (117703627495407118, '''+314ee'' ''=amelie'':1 ''=bonjour'':2 ''amel'' ''ameli'' ''bonjour''');
INSERT INTO public.post_words VALUES (117703627518132463, '''+1d5c4'' ''+86a39'' ''+ccc63'' ''04cb1c87'' ''=04cb1c87'':2 ''=le'':3 ''=plan'':4 ''=usine'':1 ''le'' ''plan'' ''usin'' ''§has§image'' ''§has§media''');


--
-- Data for Name: posts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.posts VALUES (117703627495407118, 'https://paris.corp.example/users/117703627494927133/statuses/117703627495407118', 'https://paris.corp.example/@inconnu0/117703627495407118', true, 'public', '', NULL, 117703627495407118, '', '<p><span class="h-card" translate="no"><a href="https://paris.corp.example/@amelie" class="u-url mention">@<span>amelie</span></a></span> bonjour</p>', '@amelie bonjour', 'text/plain', '', false, '', 1796014823843, NULL, 0, 0, 0, 0, 'Tusky', 'https://paris.corp.example/contexts/117703627495407118', '', '', '', 'public', 117703627494927133, NULL, NULL, NULL, NULL);
INSERT INTO public.posts VALUES (117703627444535271, 'https://paris.corp.example/users/117703627412877855/statuses/117703627444535271', 'https://paris.corp.example/@karim/117703627444535271', true, 'public', 'https://paris.corp.example/users/117703627407245459/statuses/117703627441704225', 117703627407245459, 117703627441704225, '', '<p><span class="h-card" translate="no"><a href="https://paris.corp.example/@amelie" class="u-url mention">@<span>amelie</span></a></span> salut <a href="https://paris.corp.example/tags/planning" class="mention hashtag" rel="tag">#<span>planning</span></a></p>', '@amelie salut #planning', 'text/plain', '', false, '', 1796014823067, NULL, 0, 0, 0, 0, 'Tusky', 'https://paris.corp.example/contexts/117703627441704225', '', '', '', 'public', 117703627412877855, NULL, NULL, 117703627441704225, NULL);
INSERT INTO public.posts VALUES (117703627445580450, 'https://paris.corp.example/users/117703627412877855/statuses/117703627445580450', 'https://paris.corp.example/@karim/117703627445580450', true, 'public', '', NULL, 117703627445580450, '', '<p>À lire</p>', 'À lire', 'text/plain', '', false, '', 1796014823083, NULL, 0, 0, 0, 1, 'Tusky', 'https://paris.corp.example/contexts/117703627445580450', 'https://paris.corp.example/users/117703627407245459/statuses/117703627441704225', 'accepted', 'https://paris.corp.example/users/117703627407245459/quote_authorizations/117703627445776938', 'public', 117703627412877855, NULL, NULL, NULL, 117703627441704225);
INSERT INTO public.posts VALUES (117703627441704225, 'https://paris.corp.example/users/117703627407245459/statuses/117703627441704225', 'https://paris.corp.example/@amelie/117703627441704225', true, 'public', '', NULL, 117703627441704225, '', '<p>Bonjour <span class="h-card" translate="no"><a href="https://paris.corp.example/@karim" class="u-url mention">@<span>karim</span></a></span> <a href="https://paris.corp.example/tags/planning" class="mention hashtag" rel="tag">#<span>planning</span></a> <a href="https://intranet.corp.example/" rel="nofollow noopener noreferrer" target="_blank" translate="no"><span class="invisible">https://</span><span>intranet.corp.example/</span></a> !</p>', 'Bonjour @karim #planning https://intranet.corp.example/ !', 'text/plain', '', false, '', 1796014823024, 1796014823049, 1, 1, 2, 7, 'Tusky', 'https://paris.corp.example/contexts/117703627441704225', '', '', '', 'public', 117703627407245459, NULL, NULL, NULL, NULL);
INSERT INTO public.posts VALUES (117703627446880222, 'https://paris.corp.example/users/117703627412877855/statuses/117703627446880222', 'https://paris.corp.example/@karim/117703627446880222', true, 'public', '', NULL, 117703627446880222, '', '<p>Quel jour ? <a href="https://paris.corp.example/tags/planning" class="mention hashtag" rel="tag">#<span>planning</span></a></p>', 'Quel jour ? #planning', 'text/plain', '', false, '', 1796014823103, NULL, 0, 0, 0, 0, 'Tusky', 'https://paris.corp.example/contexts/117703627446880222', '', '', '', 'public', 117703627412877855, NULL, NULL, NULL, NULL);
INSERT INTO public.posts VALUES (117703627447948855, 'https://paris.corp.example/users/117703627412877855/statuses/117703627447948855', 'https://paris.corp.example/@karim/117703627447948855', true, 'direct', '', NULL, 117703627447948855, '', '<p><span class="h-card" translate="no"><a href="https://paris.corp.example/@amelie" class="u-url mention">@<span>amelie</span></a></span> entre nous</p>', '@amelie entre nous', 'text/plain', '', false, '', 1796014823119, NULL, 0, 0, 0, 0, 'Tusky', 'https://paris.corp.example/contexts/117703627447948855', '', '', '', 'public', 117703627412877855, NULL, NULL, NULL, NULL);
INSERT INTO public.posts VALUES (117703627448854628, 'https://paris.corp.example/users/117703627407245459/statuses/117703627448854628', 'https://paris.corp.example/@amelie/117703627448854628', true, 'public', '', NULL, 117703627448854628, '', '<p><a href="https://paris.corp.example/tags/planning" class="mention hashtag" rel="tag">#<span>planning</span></a> encore, et <a href="https://paris.corp.example/tags/securite" class="mention hashtag" rel="tag">#<span>securite</span></a></p>', '#planning encore, et #securite', 'text/plain', '', false, '', 1796014823133, NULL, 0, 0, 0, 0, 'Tusky', 'https://paris.corp.example/contexts/117703627448854628', '', '', '', 'public', 117703627407245459, NULL, NULL, NULL, NULL);
INSERT INTO public.posts VALUES (117703627450230022, 'https://paris.corp.example/users/117703627412877855/statuses/117703627450230022', 'https://paris.corp.example/@karim/117703627450230022', true, 'public', '', NULL, 117703627450230022, '', '', '', 'text/plain', '', false, '', 1796014823154, NULL, 0, 0, 0, 0, '', '', '', '', '', 'public', 117703627412877855, 117703627441704225, NULL, NULL, NULL);
INSERT INTO public.posts VALUES (117703627470366855, 'https://paris.corp.example/users/117703627407245459/statuses/117703627470366855', 'https://paris.corp.example/@amelie/117703627470366855', true, 'public', '', NULL, 117703627470366855, '', '<p>La presse</p>', 'La presse', 'text/plain', '', false, '', 1796014823461, NULL, 0, 0, 0, 0, 'Tusky', 'https://paris.corp.example/contexts/117703627470366855', '', '', '', 'public', 117703627407245459, NULL, NULL, NULL, NULL);
INSERT INTO public.posts VALUES (117703627490271954, 'https://paris.corp.example/users/117703627489832587/statuses/117703627490271954', 'https://paris.corp.example/@news/117703627490271954', true, 'public', '', NULL, 117703627490271954, '', '<p><strong>Arrêt de la ligne 3</strong></p><p>Jeudi de 8 h à 10 h.</p>', '', 'text/plain', '', false, 'fr', 1796014823766, NULL, 0, 0, 0, 1, '', 'https://paris.corp.example/contexts/117703627490271954', '', '', '', 'public', 117703627489832587, NULL, NULL, NULL, NULL);
INSERT INTO public.posts VALUES (117703627518132463, 'https://paris.corp.example/users/117703627412877855/statuses/117703627518132463', 'https://paris.corp.example/@karim/117703627518132463', true, 'members', '', NULL, 117703627518132463, '', '<p><span class="h-card" translate="no"><a href="https://paris.corp.example/@usine_04cb1c87" class="u-url mention">@<span>usine_04cb1c87</span></a></span> le plan</p>', '@usine_04cb1c87 le plan', 'text/plain', '', false, '', 1796014824190, NULL, 0, 1, 0, 1, 'Tusky', 'https://paris.corp.example/contexts/117703627518132463', '', '', '', 'nobody', 117703627412877855, NULL, 117703627506846292, NULL, NULL);
INSERT INTO public.posts VALUES (117703627518716058, 'https://paris.corp.example/users/117703627506846292/statuses/117703627518716058', 'https://paris.corp.example/@usine_04cb1c87/117703627518716058', true, 'members', '', NULL, 117703627518716058, '', '', '', 'text/plain', '', false, '', 1796014824199, NULL, 0, 0, 0, 1, '', '', '', '', '', 'public', 117703627506846292, 117703627518132463, 117703627506846292, NULL, NULL);


--
-- Data for Name: push_hosts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.push_hosts VALUES (1, 'push.services.example', 1796014823857);


--
-- Data for Name: push_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.push_keys VALUES (1, '\x79cdf03ab858cba65a7c05398988424db5785fefc95ac8ad1fb6fbe937b1958b8d6b1e8aabe1fcecc1de241ca8fdc82d89a0999891d28c369e60bd6319905d86f99c4e6f3e9a7bcaab30cf30edcfd8bd8f823ab1493f268a107ea20952c2ecda0aee47f91599f731980fe4c0ba0c08843bb829c358646fa7853a9909cbd158db86cd644016095a75315615b6696f35e198cdf3041322c521dcfc4f954634ce1d30215c4f371a', 'BAbKs5UavsLlZQ_qYcaN4GLicmPcI1bJ_w6shTirT58m81wK2x12kPcl0gSnq6fVAwEGlgyF-s1plFGRAT_o_0k');


--
-- Data for Name: push_messages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.push_messages VALUES (1, 7, 1796014824320, 1796014824320, 1, 1);


--
-- Data for Name: push_subscriptions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.push_subscriptions VALUES (1, 'https://push.services.example/send/1', 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4', 'BTBZMqHH6r4Tts7J_aSIgg', false, '{"mention":true,"status":false,"reblog":false,"follow":false,"follow_request":false,"favourite":false,"poll":false,"update":false,"quote":false,"quoted_update":false,"admin.sign_up":false,"admin.report":false}', 'all', 1796014823861, 117703627407245459, 117703627407910107);


--
-- Data for Name: quote_authorizations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quote_authorizations VALUES (117703627445776938, 'https://paris.corp.example/users/117703627407245459/quote_authorizations/117703627445776938', 'https://paris.corp.example/users/117703627412877855/statuses/117703627445580450', NULL, 117703627412877855, 117703627441704225);


--
-- Data for Name: reactions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reactions VALUES (1, '', 'https://paris.corp.example/users/117703627412877855/likes/117703627449452712', 1796014823143, 117703627412877855, 117703627441704225);
INSERT INTO public.reactions VALUES (2, '👍', 'https://paris.corp.example/users/117703627412877855/likes/117703627451224890', 1796014823170, 117703627412877855, 117703627441704225);
INSERT INTO public.reactions VALUES (3, '', 'https://paris.corp.example/users/117703627407245459/likes/117703627451795061', 1796014823178, 117703627407245459, 117703627441704225);


--
-- Data for Name: received; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.received VALUES (7, 'received key', 'received uri', 'received actor_uri', 'received host', '\x302e31', 'received state', 'received reason', 7, 1796014824293, 1796014824293);


--
-- Data for Name: reported_posts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reported_posts VALUES (1, 117703627445580450, 117703627472769123);


--
-- Data for Name: reports; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reports VALUES (117703627472769123, 'Trop long', 'other', false, '[]', 1796014823498, 1796014823498, NULL, 117703627407245459, NULL, NULL, 117703627412877855);


--
-- Data for Name: rule_texts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rule_texts VALUES (1, 1, 'fr', 'Soyons polis');


--
-- Data for Name: rules; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rules VALUES (1, 0, NULL);


--
-- Data for Name: scheduled_posts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.scheduled_posts VALUES (117703627471987002, 1796619623000, '{"text":"À jeudi","visibility":"public","media_type":"text/plain","summary":"","sensitive":false,"language":"","in_reply_to_id":null,"poll":null,"media_ids":[],"media_changes":[],"quoted_id":null,"quote_policy":"public","application_name":"Tusky","idempotency_key":"","written_at":null,"scheduled_id":0}', NULL, '', 1796014823486, 117703627407245459);


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sessions VALUES (7, 'sessions token_hash', 1796014824273, 1796014824273, 117703627393945102);


--
-- Data for Name: severance_events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.severance_events VALUES (1, 1796014824297, 'severance_events host', 7, 7, 117703627393945102, 1);


--
-- Data for Name: severances; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.severances VALUES (1, 1796014824295, 'severances host', 'severances handle', 'severances uri', 'severances relat', 117703627393945102);


--
-- Data for Name: signing_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.signing_keys VALUES (1, 'rsa-sha256', '\xc997d4affbb2789b64c16af19a548d7fdab9740423657a06be5972d21a998caf4db888910d6c6841faa05c4a59b7ffd862b8f0e65086b5286d7700984c77602d689a4efc92008f85a8bf5d3ec0003a8f6218469a534de590f3075d2340635810cf8943b3706094ab471503213097d24e162befa84342b3778a02c7942d0676d553296055743074adcd3e0c4577f32b2f42ab62845b942ee1d55d7dde06bef966d4644364700f173e716738739ab4d3aa8e51bb0059127e8dd5b0241a5dbc8cfcb1a0ea0d2363d3e7fd823121a39105304f7827a30a436a01caa6784e54f20e0533bb1d7ea1e5adb8fce40a3af02f6ff91b529e2efcf906cb2b64be394e05707315bc01ca7c69bceb43116e00236293794acb14357b2871d798540d1a32593943789a2982741fa4a32f9403b4e1ed9bc0aac15409394188d5134006496a5fe7f2c0c263c561ce228cd80a905bc3bb0a75f4c75a18de6c4ea6c824cd8dc9686cae9cbb279ae64c518f5c64e6cb9662825d477e42298d0925ac4ddfbe4c735173480cbd65d6d6747b13f3723b7937b4b2b1fc1585d17ae6dba8c5d8267b9ebe78623a42443868108350682e1f39c1f8c853d1588c5b598438e4a8fb2931fdb878c267d3082a5e434709773bb1158f35010eee6472f48fe3e226ad9b718fa8e83d13debe5f19cef12debe6df080d0e83645086b6240b535176c6b09050fac470eece1a3606d430ca79a7bc60dc375963ecf93e6aea9bb390049477c97349e6ceb729956d6f5282e87c9f6daea87998df7afd179cc08b8e3d6d54a668f0e544d467215c835549195f309712a210b3c7dd5125c34a4e8633f5499a4aa1c3bdba6e43a6e8d587526484f32668dbb94c97116f50eaf631083aa02cd16e51a8c0de5ea00815ff83c9ff21df297cd06483d925c0f5c5c7f16437fb465951d85856dcaf0432fb96d90cad7d9b775a7c1bc4cb950af5100943a19df5f7554ca87a40e09723fa4256a852ba00ff7b250424446b9cf62aa0cf1525b5505aa88f1d93b3fb84a3512fcd20f09421a5c216be49ba299981d0c005f615719e7982b82cc12f79341791ab481dcbfb8da81479a064c16c5695ed930ae3997281fba22dd086e081f7e3354a3ccb9aa67a4925a835af519f71160a354990b241c0a9df755f5d8fcdfe261618881768885a1ba0a243378a0018871e0b31580cb6e19cf8b68b465993549ad2235bffd4232ff33657487cdf0a3dd33afd4467825400fbc4150a7492801737f72619e6c6adc64c6a3405c04dc4769bdc56487c6222319f0003fd418d74192d9b94e32a269de780d8ab7cd681460dfc9b34f053e9667e374e2ac93cb46f7de11feb44533a108e25cefa083d3db715aa85a2cd2e76382c8d83f2eb112159f2babb26ad615682a9558234a225d41a091bdfee17a2d8658e5a710ff95d9d17880aa785f8812b1fe6e79ba1b9c736972019e00be768280688c7b536159a390e052bd0b3df05ecde7c617b1991394021395bd3ea3815830a77a9c9d1b8b9b220e7ccf8bb0883200ff0f5c62678a07f178411ca052f348ecaa8227e7c40bed39b2879e9f678dda45adbd7a629f3c957c631befc221ceb93ab68d2d133239593bbfe7fa2d0c9235fed9911132d336806f21b62a6780dd36b508ab5d38c6ce0af938dbd6804df56815e71dad6d57db00c7bc673a2386d52d2453121c9a395579b7a788111a3d1b2f949b9903dd7672fc056cb8aa0702960dff7a136ecacb7bfb2d482402bbc9321303254f317340b6c8aeb48f7681081805838bfa7915332b3253175fb6a962e8dc594ff2711bf4875d5370ccf5826a709d0f1a619c7d47d15df34f6d361272b9cc1733c68f30d1723dc3c9730577103b9e992d3a378c7ad1486ee5e686f39db6ea49e20daad601e34a39a0233d000277363eef721d12261f7cf3a4ca61bb35aa08d46162359cf32bce642414f0002acacfe61f97ba846f33125df0b5890c269a345060ec017025bbaff8590f40b7e1380ab65d5a22a8448c44a9bcc72d98025429ff814f50c8ca42848fa47d4fef9c78a10bd8674827fb550eb7555985dc16406f584b8630339a3625cc66b1566161429cf77b16684252b0637e593560c41c3d84aeef8808a8502cf71c1f40e623b0d72e40e73076e1585c8496d192df64a12501ca0cfad9d76ffc688198fd18ea85af8f5ef586c6e74c2d059b3d040de260fa0946ed3420164bb58d4ddda7eb821dfef69f4d32b4b6b1f37c36ccc95548d8eef148f8200ab84a1c7b823130f852cf48cde54c9508b3129bc5715be91569dbb31ef471ca5f2c6cd70327a21df94cf9bfbb97befbe00e9f232a663f0b4a63effda917fef411eb46058b7060d10b4da147de7a1e6166b26526504f46250a0e6469529af42db7f61397c9addf9b52e9ebd183cb45913a8aa5f87442f70bd44cb26a839', 1, 1796014822331, '', 117703627393945102);
INSERT INTO public.signing_keys VALUES (2, 'ed25519', '\xaec16edd69b7abd09239984319f553837595864252601e64e6bc43c5c5ca6a611c81864436268840faacc107fee4c848b5f6f8f9395c01490d694bb596a6938c0c633c76334157519a27f1b68a251b682520af3a9f642a4bc8d501e003ff5132a817769513ea3221d2325c7427d2bf9c98ec1229d7880520cbf82801e145059223710d97ed5832346ff2e8399df353a1cb4a7d', 1, 1796014822332, '', 117703627393945102);
INSERT INTO public.signing_keys VALUES (3, 'rsa-sha256', '\x0a9a92632a34301784bbd62ed305e84acac9cbb878951550ab06918d9628671fb1fa7d189b82dfc85863fdfc1176599de74b6288cfefddae53b088711a3d2aac9fc6e7b6d146118548649fa7a9fd03600a6301da3857b3f9d463e34675c2412a6167f020392dcd79b0babbd4e8f9e2115ed21b50adcca67cded198b10ec8f5cfa48f7347b12d5c2f2605de54ddc53d865eefe93a2103bd663f4afaecb87c869decb32ed69cf86379c0bffa20d8789e8c6c72d7d42b25c6a9799d7d43835805a34c72031112a0557a863b6e67b3020121c0b00dc73c66bb318d7384a2c261e70e2281db0d93c521df9f7649a2f798a30f2d5ecffc43ab49123f8add1c41bacfd5235ff03a297fd16aa8c8b84adbff83ce8d54ff627e28cb95a9b681c9625c46402e0bf523eda54634d3dae798d59f544c76213d7fd6dec785aadeddc09daa51355fa996f70ba4344d2ae716a83ee23b218fb367f3ea1bf765766ee1aa830e5fe8f3a3f31876e087e334eeaed2941948315c99568aece56a5a656c20ced4c7b95f9b74239639f65b74f94730a9dab9e241c94b70f3422c93824cbd2a7b54435e2dfe47e174b85d88933dc9e257affd56fd0616f465166c99b127155108f2c91ebcad4b993b4dee9be44a199a6a1b3c7dc8f65fb07d0aa8394b129999ad61c3cfb6abfbade25a227547186fd80a01e33b8a83c9e64d45ed3819dc9c511b7c302f6b1de808e7975ad68b5c69d6e1ee35e259db35eefab01d0db6bc47a0249937ac4c2591cad578b163784b4731bbc279fd3a26497217e6ecff203f908f7e463647bfbae1cde59006a7c0e0e913e8d474f266c2da9da4563b731c9d97b77a9ad7a9669042020d0448109b812b6d80d153d6e547bc84e42f220bf6e9297c9962c3fb4585fccc21cb59334bbd2654d29db626cf9548d1065c596d8b94db25dc59837ac51b97ea56a7550819acb519f321371dd418cf0e296b72433f13b548accd66879286416106aa1d5101030c643746a6082f357b175aae7728554791b5e6ab2603ca32a097e44381a2dfca793258bbe68bf9ca95557fd4005d26c8370767f544f5ef31ad8de02e0bcd958ec64b9718dc0b9478feaf02975f5f2dec092d080052786032503dc5ca3b00a4a492a27b5854c2fd5f45542c2274aa557e32ad1dea5eebfb06861f2a36d945be49319a08a9b57ef14368ed5994c23e93cd1d068a81ed24247352a3f7e7d4c52c8369cd8756ecaf476f8a618844ce4606dde1d57f212b00a0fb85267644e6a16db25db15c50175a95c3c36f3e8888a532f321764fd4ba2f1615ee038ce6d898f4f4bf2fbe99ef1261cf932f90a30525a7cbf51e1ca50978f7f80c0b06f7601aab04f36bd190929d3e2d2dd338d1c2ad5b3ddf42254f0da4ce6f3cf98f994ab8e57a981063ce05c0b33f435199a35c1bf2731547d7322e937d72f0d5ac0190c0b1c367e8fc543c4a7d1ef37fefdec82f34cad3dfcf214467863ee311396014a9c33f2a10d58ca6a37da35665a563bc4975a015ea97834786017669a80f947cc1e6f2bb210a1f21efb0828857eca6c37613ed6e18376746ce57faed84ada888c3f7895d163716bf4af4da1dd959bc5e8dc499051ffce915293b17571ef9ead203fb3eb50c83431209b302ce73d1dbc62be9aab91d551a1166c1aad4a393914e450cd92a7f4e5eb70d9ec48b094a5d68305aafe9986b9ac401ad8cd8fd6e1e3c4aee860b8d7d193e65fd9514aa7d9c29fc6fa287707bc389651f13d77407d2ea0a67355c4a632fc7300c1c88025f708c102c3bc6dcd8b29084107dfa2f30c6656f631cd742492566465998e40bf5763b8286450ae77fddeb8cf3879d84a96dd0c1c4540b03cdd3e8c7a13c812847e6e82e656623054f04ee94ea8b8ff457851ad79dcfdd230dbc05fbeb87a901879c8a2ebc65b6897bf6716f0b6ce1fd9e6a9419963609dfbdc5cf31fea1fd827a473689084b28ec0a210d38f23589578c6dcd10b95ac9cafc18e39505a8a6a8929bdb5f423677f5ec85e51dfbdf46eac3545257a599594585abde1e42d80fa3e3acbcdc1f32ae67363189b947e339670e87894c3396aace2c08fe0e5fb204d5040310b892d211e563909df278b7a3c3c774596b3fb0504598f7acb238dbd730fe55304f7d2517a1c4179b9429d981246887410da74a32be3f448f51d5dbdbd6fd6441bb704357246a899c7ae1e7a1b57d1c1d13c5ea47fb2113a815d303a0df5546d8607a7415c12742cbaf2e6101019544115942dab28a78493a39483de5e6fae0702924af218a1e9afd1d03c32cd227977c36f78fcaf4cab98cc68cd9dca183f1920fdfc5a04e888fb9b9dffc238818a14f3078f653ce3f841651a31100e2ddf904c322f7dd08ea85f59c2d1ed94ed84d48a43e9d348ffef3e3417df348dd9442e67189b15ef38a4f166157800f7215', 1, 1796014822440, '', 117703627403254647);
INSERT INTO public.signing_keys VALUES (4, 'ed25519', '\x1df8859b45f25640ce9c4d46389b946b8c81d75cc83fb42c89ca706b716d120889e1fbed37b37e6cfeeca5d0d4f008d8b61d42b94c0232a451cd6e9f3622e3d1665e914b014f2f96d6691fef9f592618bc07e106b6c205b13f800cf470e90c24a512ea86eab218f3fc30b8375d6720d7fbdbd0a9b4bcdfe6e7097c39afeab0696fbf8453e24c29caf05df93ed8f2fbc152a287', 1, 1796014822441, '', 117703627403254647);
INSERT INTO public.signing_keys VALUES (5, 'rsa-sha256', '\xb0a8bde9c1a6347c133907f38fcc1cadf825ba14f35500a4ce75d470b35f7037c29610deae94942716bf96e43e206bf4139c50500d67f67cec49ed489382a0a2e6f8d8bdea36b632b90ec8eee49163715c44cd5b3ca09d14ae42806ea36f594158ec225cc4bed111f1aed3aa89aedc6eebda061edb3b2515604a839772645d69aff30a3600c0f1ea124085791c124530757bea49f0640609569641fb586a5ef0a3d8836bc9ad434f7db391f2f8a85de2ac4877fad3346432a945d1275304594625ff0227a7684925ceca805918880a4213d25b498826f08800485eff75d0c9c71f6a2925ad865f7049edc9c1410f6dba8bc410554b189e89abc76c551874de7e44007670db65870b668654f07c96cb98f962b4e4f60dce713f40f6dc615dbc1ff9fb8027e3647a4bdaecec10cf4d31946e48ef60965cfc6b8b4d7487033ee6847e243e9640cb593d50a4807357f4011941192dc167430fc6b99ba98258c469f499720bd6944253667a82474a4e55f2cd7b76118948d3a2217e8d94192ac35e9ea8c349399caecce64292e4e602e56dcd3e37195770fb058bf2c2a29339b94ade06d6b2525dfa9fafce3e6bc57dcc280c25cef3d48735b6c3b675bf1af28a3d61ed33e9fb77d6c86cde2d98645c341b1a40ad30a939445ad1b2d84176a07a1195477dea84816e5db2baf8bac8fac3688058fda159d29bc635f7ddc8f1e5a0baa150db0b51021aaa207c948354d518e3fa18aee564abfd208ad08f98a22259204ed2a540b6fad8a39f980da50bba511b30cdeaed6d7073991e7c25d02fe1921df262c5854af262e1729868de3f6f54616f534b30084dff7d8cdcd772cb505c7bb254749e158fd082db1c2e0101e84e7093389b676856210e570c8d45d0068ad86d223eb7dede3a46a43b3453a2d5085e300c34ef27a71426d9f10505f1d0f99ed97930e1321dd1ae2963fe81acec0995b5bd9baeb38fcff04ed197c2f12752a01bb931119d7200b4a654889690cb258283d490a3c637e8cc09ec96c1264e2b93d818c11dcd24c13fadae124e1ffefd5ea81636cee967f4463d7df2c7c2008c0e0302b3870a0f5ac594eb29612e6d37f6675719573110bed215651059742e0aeba5a32ea152bd9b049072f3db6020f24ca2f4592aa4011b6f5cd6109d4b1ef66ef2f45f883cf92d429e12afe7b85aececf99093c3cd5513c45f77ab110fe794354ae9b60c8291bf31527aefe293f74a9f2eab07b5081a14549a371afa27eb68699301dbe61bfa9bc41c347ff921a23a38cb8cf66c387fea5ca86dd3e6988340ad34fac8205d793537b52c2afca0ec9c1a60c26addf5cac2a629423ef465400269afe1236f05e63e7e53b78b16f5a1bda254bec579d4d81bf2ba5efd5212071427d818768014b853efaf4d7f54829f5ab8cf72b7b96ac0644f099564b915ea7f3eec236a52b37de0a7f5d4c31ddb86f9c7fdb2af983f7c8b9ee287ded84ec2a14cf4dacfc31864ebd0460d71030412a5f11404254dd0b2b36916a6145db0e8d0d49fb7e207ca9af28dfeb02dc9a25a576726da051c9a51f592746717f2402e8e2160ac66098a91369f91b198e23bb78bba683e94817852e4c9e098ce5b8c10c3ba0ea4d97ac8a78a944fc249bc2364351577952aa93af0e07d318274d3c1abbd111ec6003587a51e38be54da9b7f60dc74b9008a2f0353875d744df8be1fc62b02aa72ffbc0b4b1274505577d16f8736177b68d39ab30507171c193f2e2066e69d21adbb270720fd3c387c211c4f71f324dce9e8003802a3d0cb1cf6aaab3518fbebbedf6407306382a85d00399352d80e64c74cf92caa19039f7b2f75f9b349f11b62da2d107de7a8e68b570d78d2a351e48427368e406a63a4a5830155e386ab71926ebd23e7ff8fea2c42e7ee8358058735273ec8f886dd5b6c735394945c9c16171b0f5d5b116b2fb334a1b2055f4f63f8a0c7c986fb4bc4277d32147b65a9a7061f921ef2b174ef6b44df3da484f7b8b30c9e36a7b2840e7a4e01bf8af0e466fced5417f0c6fa52e594c6b3ca36d03e6e2da66f72bddf3a8840c8ed66b1447dbe32fe77efb3694d916be6a7605df1b5b5e34f155ec176bda979b12c809f7aeb981afd3e5fb629288755a8b8285ba6d47f0b5194fa6ce3c0777eaaa4783ce35fb34ebe3e3d881205f652952af7f620aed5bf7da5d5eccab92aded6812c0cb6e31c4fdf4ce1c14486617799dd47b173be7c8a417c5e911b392ebf068e5accd683f14dffce1fc7656133239b24d44fc6ad0d3919981e02eb6ffa8f5d272b5e23cef9d35c0315c0480a903441984c635f4b301e6230438984a31938ee822e27322c9dc6b7e5ce3d1eb22c91eb4c0dfec5a16ad81c46f64feab0e078d731563c92384a2c5ff1ff69afcb250993926df4953a5fedb70d936b015cecd2098f7a40e4850043567f505bd13d', 1, 1796014822500, '', 117703627407245459);
INSERT INTO public.signing_keys VALUES (6, 'ed25519', '\x4d9904ec35f04d47c69f313bcc6dcb9627c9ab79dc2ea780c94dd389d4b051a1d79fdc246055d238e8d80ec4b2efc408e87b86426e16a2b83a13b43321a4fd360a285df5a19323d7c67ede865e03db053bee717623e8717f239da32c2733b82bcbed3488ded2219833a6a43120ab036b9ef3c4dd8ece9058e8932c97de1a1ce81b5ea68233dc41e653e8c1bc339a713d404be0', 1, 1796014822500, '', 117703627407245459);
INSERT INTO public.signing_keys VALUES (7, 'rsa-sha256', '\xdaaf9b9d684ba1bdb89663001a855dcb436fe740f1bfb3406e3662bb217367b8a292c28ad2cb93ca39926ecc298e8983672150d0fe94b92ffe9abd9a29d055802d5c7ddda89779a3bc47fc4f1d526877fa109864a756e44e663d7e0418bdf430935f84c315446b9d9ebc641ed14b2cbda0b0c5222d7081d835a688e4c494bcf4a8a7e3f151e36e5208505a4065ae5c3634e964674e88334ceeb35572b2fa1016269c422d07975668c1585403b212a8f7c7a4c291f79bf76c8c8c257dc9e58935cc4188d86759eea056c6bca08685e69630bc115c9cfae098c3c1c79fb3b9cc494fed50342238806e532daf70104c3df40a4be3988f75429f17ced07f486d1dee08bbe111cb3fb4a2a0cab27e8284ae1143153a452a2e060db1bb8591a6702dc0ade2a54fcf3a0b8937eec4872191fa523fe3de6b78b5cccb277237551a2d63bbd3f5e516f8e09f86097ec4ce295c8432c579365597029bd4771863428c15dd1ab9e8f29806fa56880f118782dd0369d6fa1072feff96c5dcec23256105318d6f87f2522ae2d29ae84a64605e7aca5acc096600ba99d5af22dd4a83206030124b502fd1037bf89014a6618ffe9a47e699256ab728a0792193f49ab66daef22340e961bdfad7e10fe58e14e2802792b51a80d173426b27b30fa555770a21f10e9c195c4a91efca2ba3738be910f95f0284fbb7a7b141f03e1024dd57d7b45ccdd58214c2b19df105c5207271c845380461a7928d06d4179c6cebb83ae6e22ba43046a557d51a3bf659dc05c281c38542afeb5ff0a760df6b9a7c3b769c752de5ed81f0ad1b6ab1c3ad8400be0f3b755a242d139395c1fef27ec881d2ced47269efce724e19ded9c5cc0253c43771fc5d5ee9c0c8cef379dc5ee9ceaaaaa06d5305b0ae0f5d5f91234e659cd529a8e0eff189954a46dd78f4a6968270027ba26cc47565193abed3083960678d2975c3b96795677bbaf82f9d44a69c367b804caf76d5cc7572ce48dbe4e3150e74de8fa93dd255ff3032cbf2dff0990bdad07586dada14fc78bf6585e27bcee154577c0961c3a096b93a7735654cbf6b8c3ee5c36dc00b721b7f7b7a925608616d420bfde9baa62dc98068305f6333b06ee733777f78f87e4b96bc7c0a374a48eda38785c6d0a0153325048bc69b2f1ff50cfc6a693aa95003b9b87da1f2dde91e5bea6671bfda968dc6ab2e491cf634337b79ffaf402321de12fdea8c2bf50cb09ecf4cc47415ed3836168dbc768d6d8f334a319d662f91465db184fe338dceaeb231db1943ac6a48717b41c97cf7c7344f8e80413af66b9c42e396ac7c09330fdf53f5925f700de76a06a02288ca76fdb35b2c4470036c464f40e5072572977399bf6860748e1b86e77fe03c62dc2c64d27e30bb7901ff6c4378918e1ac3e967dc8b647f3b5c43c5f602db3f03e9389a876799a94a02defeeaa4d6e55d3bbc575b6846d1680df0d63df5592129a31e763ba7e000fa187f564a189fe1135a87ccbaacead5284c90e1ed7baa18d152ef8757114967107240334a64df1abeda5ad0c3a3787e55c788b1433882d1828e8cb2fffd34baed53d2f7126b6953e8f63b2ea3e51397cddb7715dfeabade17b545acbdd1783e7aacfa9c1c907d41dd4df912ad48ba184f15812ab63a1a5cce70d6914651520b384c346081f7870b9b3217b85bd8a25030c5a4d3ebdc33893c5115dea7965542d685da389bc2e85f5f23a7860d3e69dfd6f89041dd8bdec4f0d149cb2421b023c986958d1bba8ae19b38ea6880aea090d697d726428e0c1aeb61e42136d97064728c59c56d53e9228d6db17437bfcdc41530ea5830b8ec98c9c8197ce5941b3a3d9b50009c788354552f4b3f21daffbe99921907a97afcf44bd87a32d1615b2bcfb024832a54cd790553dc80906457d4cb2118651e49c8e74cbc91f19cfb7315f827c98841dfb3634e7abb0bb2387bd0d394818df9bb6cff0fa08a15ee6fab732fd7cdb7a9729b58bc86669a0e83ebfb84c16b06209c54a1c20a020db1acf276c3ccbc4f0584785032ab45c12fb756f41d345dd42db25ee31073bd228795329fd917700b8dfb1149a8f9ef71c65445f6879a7aae4b18df303e7b8716fdeeda0983c39e016422fb72e14e11fdf5c404cd7b60c778a7014960c1f7206aeac46559fdb50f4fb8cded286e0e24d1bbbb759e69d1e9cf2cd29890d308706908f2e6cfca8156be1764754a76255a44eb6cd0a6ba78c0753cb6e7e3aa510ed70c78df0b3c592e32b4ceb3507c0161b17137fcf7c28d4777a8eef7cff73d128f196c199d37ad689402b0153447f1423e9c543e547ba0009960e9e21ddd087762601f21bfe28b02a917553c634dd838babb142f3af068d005f572c53d40b6a2f78b8de5406b17abab343988eebb73a8d18e64445b10749b1bf10f626ee4493a81e618d01f0da8708f', 1, 1796014822586, '', 117703627412877855);
INSERT INTO public.signing_keys VALUES (8, 'ed25519', '\xc542d502955cc4f1996627897ce804e51e5f4435c530ee2324c12668d10204615c3f27e565d8d3c1f21394baa3578d646a1b107cfc9116ed172553ce221517c348305874c8254e8322b0c7ec9f23a6185f9646096c2c314ac86af539d9678ca8f63fa0eab66354a25a6a460cd996a3e5a5ffcf9908e37a92e157f068525675611650cde27d287618d9fb232b9a901d30a95ec2', 1, 1796014822586, '', 117703627412877855);
INSERT INTO public.signing_keys VALUES (9, 'rsa-sha256', '\xf74770b30770f8cc2972d278217423daf08e6537ae9c358f35d83689e7717f2f59586c0a235960554a9119e6a0e0823150daa0d0ebaf9c93c9c15ac612021244c522df19e0e4d251bbb4d77484c9f4510d25e1fbc941ff58725fe175e4593b9af5aa98641ac1a182cae3dacd2ab768fd0ab2e8bc4da7383c69f94bc05d1d506f6ef74c5518ddcd8f8bea4d5ac8d3b6c0b5ea0dcf4c754605d350524beb1ce7778dab489330c62dcdc1fb684d0a3e8e22f7e356c12518fde57318fbe5bf00b2959c6f1a31a4e137cd4bc3b17a07c59061013af23b85bd65f246a368c06d42fe4b17f5a413dbd7ce3c9c85e51ecb1babe228f6afecb8dc45efb48f4b85d55968e07d353b019e537c1a042f440f27de31b7b1f8cf14b391030290bcfeba99024b0653e482299f8e4b8137a797331db1c1e4195f71806d3e52d6c6aff0f8b5e6c3a9d4acf554cb1172f2071d412401ab21d06a691136bf5da180fc9a5c37a11422df222ef666669571436e4c1c2b005c44969195e9b36ce428d6a5f94b080f01a7ccd9ad9541bc5c69a3a3dd942a4515ed7f27a0c41a2131c5ff24f26645038e72f076a720db9f7d812cb90310ea45eafbeb0f02ec399a09bf2f11de1178b4afd6fb5710bc735be601bd4f447bcd2d1e69fa521c4765de4630e0c3d62f3c9e3428b90a49ebd53bec5b5efb495c68afc6c1fa3ce3cf7bc7cb9825d8b172b45a0977c49d2bd44047ec6de607f312c2aa87f3a77384b443d449f272e15f36d513ee708286d926a86e7b06a33502dd0ea7dc19b8750bb633c33feba9f47443e04e040a124c7818fe75fabe637b8e0a7a4fa2e36fd16502757e959289478eceb24a358865fbd13d34b2da11dd594a9c70cc7c1ed41c496bab52e5636174fe5e603891daea61a7c64d9500633c0636663cfdbc8d364b02d475e17a58f7591011e10a6ac173c04a8fadb49bbd3dffe4881c21ad884219fea21b31b0165f34542aaeff1cc1e3a56c7145e8a7f2e110120d4a111127b2ab0e9de9d4c5d75295ad766e2c04e915b3908b457175d78998f2cd63a90654940c2b762bdd60b64e05aa3d2f440e9f72d707e41ab1c91d01c109defbbe4cca57a756c40d0871192e476a1d9d97a4d5c16cc30bd5d5654fe3382bbdae4b47a2aa35ba23b6ae521636abaffbd64a1ea5da734b8e6255a0d40552429a0b3599244aaec1bea8b7166d8cb6798119fb4d2949a0dbf67598146a6f344a1f0948dd1009a005d779a4896ceaf527c1429e52abd1aa30b144e6b370021d419fc0e7be38aa001b4c46f7cc855dbc056b70738859e41c24b8b864d663b3fcfb7d4cc2e9ecaa8e5b614f5642d699e8870cb4975afd1a1af5a52cf60333227ec48bed4097b2b0f5cd39719bde2403911a3d078f7bb7c9cea61f59ce26652a9e9b2c1b9be4593f99b89da32de869eff34676a540f937fc9ec43a68445e363d8d483380fd6b7c2b23a096a829855afb06822a3cfb205b1e20fdb0fe32308261178d16a74f9d623dc2735d15c3c2344f6f24262a7440ba0f04a595abc74d9b58f246c8afeafc13cfb35284ab27efd956ed528902b92c0d5cf67a7d28185a1bced72584b1997013ec82cf087047cbaa6f8010f815f473cb8dd8ecd226c12483a3f8b3de027aba80f991028f459a94734b646be23690997677353c5e48cf24baf73cdd4e2eb7f6fcebab3754b287b0442cce9f5c108f04b66a783b3cbde77bd6f94c568d1cafefceef8d0c6b1ccf59d250feaa570a6def0fc37bf43d3c1421eda4dc7370659a386de03511fe52a85138fe784d3e0c6329d3280759b2d52214ae84acae8b0a0749f9720dc7d2bdd5dc5ac618bd80eba5d2026a4cfb899e754b5df5eb559090229cd9da94ff6d7eb6dbc4bb30f57a261eac823e7f8a694cf467ad34996ffd9c7568e8394d49d558e1b35d2cdbbfd56d9f38fbbafdad6ac33572361b1fefdc9a324cad8db6d66bc040bc574d20627b39a69bd31f56a1220714531151d99e39ecbde2eddbcac976a75712bea71d681a17bc6e4f95c4a1af5112831de50e4f0e15a35730006657915968689570d9cd5671edf2974ab0bf3ea48be0fccd85b361423adfa9c710d1d14e6585f4602b02e9a7d2f86486aece8ef0ad355608a6f71743794dc492f135b98ec971b5f63ef4078ade7c6935b8a57ac68d6923c55b4afc51816e19225ae1da2fd62cfed4b9e362a60d33bd237d41716012991713e5beab8e3bbaad637eb48bee6b080134a161934d5485ad609534f13f9650fff69b4bc276764574e2e65d830d9dbfd1ea485de5b1fc367e74c90ed074c0be434007ec4ec65d3c244583350318815692640a025172acc573760637d47058e9390e822cd70bfdf0f81c92eb8bdf6c3170ab77b6eaf6b7dc873aa0503e314a597f33a4a2f2c7697c6ef92f335308b273c5eab672249c9122df60411cb5a5', 1, 1796014822665, '', 117703627418064056);
INSERT INTO public.signing_keys VALUES (10, 'ed25519', '\xdb19dfd5894d34c0cc9dcdea6bfe96b88845be9e5846864bda20c3700bc465fef7148bd891ce357ecdbe7f912fac28f9c1bac6469e2764485ad64531ad578d72f7ba8799819d8491f349bef82b59066dec9eba926e6b30dde5dbdd824a89696d35373d6ec67e9921e2e62cb24cb79c50d06d232ace2f7f26d70d4ebacf5952782fab770483733d1cce5dea006f3b0670c6a0ba', 1, 1796014822666, '', 117703627418064056);
INSERT INTO public.signing_keys VALUES (11, 'rsa-sha256', '\x6b485d144a0812f2e8db05ad928d6896d1de6003feaba576b3f943040edbf0f3df9ff74b180c1e033c640b8421d9a0382ce4bdf39855dc9548cd3f6bbc499ca6136f806aac5453cd9a637a481168affb14eca88a8661b84d87bb65604191c32a3f04cf570ef022d0d405146410ea9841f8e19731b23f0f2c3c175c3f686d39a664638af1b60cb92d220a9b6eb2213a180a293dda3f03498465de526a4c2cf38d2f1085cb8e823110740b3b1df9f5edf1a391ccf6ac8483b5e2501815af7134a0450ff74ad0faa15083e0e7b3b367722ae5abbe08874c0f78bb4714155dfaecf689eb867bb4f7a3a6e6af4057697c7a3b191406ec91482e75764a3f70c5d120d7ae9746f7c72af05ea440330f2cca143f8670fdc7d9f5732d850d2df77895bd30fe047048a938d66514dd4efe9dab3acecdc5c54fe22d127bc3ded397f1522cd98fb1e67a98290faf2eae1dc5d35763a31bd0347ae2d401d4b60b28739dc2ebdb4c05d3ca8e4a5238746119c3afbc3484a7448e0917ef4b84f6571069c75dbb69716bc9d2b78e985c7066886d2518134afefe02b57de7ed4318fdd583820f0fa0d7d99fa1d87650f7b588206a24b94e4bd5ed93ad328ea9bfd6a4cf89015a62f1ea778d1078589e5ba2e8e81c5ee82f6097198dcb8579cbbb0a6fcb0c33e411612f18b50db47e77d0ee0211940cc8c93ad3c57935f43cce2d9c6c4a1c004b8a0980aad7a3ec979980ebe2463005319122fd5b6076662a63511c8fd2a9adde7866945661235d23183830d827fb3a5af18bc1a31574b7e1a94c77379a1fd76b5ac3e055771f3772b6ce371a4b471a8032648b1a4d7d58a910265f47af8796b0e8cdf0913ff948c61696d69bc0b4f3a953f7c8fe6de2170dca05c23ceaec42efdc7023b120b38fd7356f8c6141408b5e5cbd05c47e1120af07361203c170feb20307a3f1de047e684edf05e3887a882c021c96b6cd685c28015e83aec7da158928382f0af953035071b0c41b8016eca813c998d023394cccc92548c922333fc2b850b7c985b31512f214db8207ce62145ac9702fce6114e84425e05d6d5390512e0b030b86c1f5b87f8e46f559c3d4a79ecbead7bb099c658c8079feec1aa6882ca39977b8ed948302a9f7a1c3c9ade6309fb38fd06e4fb948381b7fd238db59b3dc6d14bb0c2747d8a0a0842dfc1c92cec340cdabb90a28a8a59128e0a7833ff38c35ec4da6b7a03ae30ce4bc6136011e37cfb20d3f0e437136047f7a712a19ebc38908c8efb4b600c98ebcbab72dc1dbc902dcb34d5040bd14170f68d8764ea2e54ee123ea50f5965c30b0123a2657f6048eda4885d6ab93b54a86172520081d80acc7b6da1c8a72a9f289ac18f86b7567c6879a11362c48db1484faa8a56789116cbf65f0bf710e58707461e098306bda294dfd83e03ecbb3ee7aacf8ae9413c4ef1fb49f08ea2704d954acb74546b8651aee070ac37bff0af70e38ab26d6e039a80d04cc7514efb798c7a622e772f0494416271c7c03a82ac2d5c161b5e3ded6622209cd88c4e0a0d3420bd62a292c3ba084da919042e1dad72206b30e09b2cd324dfaca7ca6bb60409186cf2cbb978e6724f766d45b1fefb129e881690fcd3e2f08e683aee5494ad1fdbc30734103ea3b5905fb449bd9e35e59b37825a1679d69bd460b73994775e927ff33aca928eafb66127ed7b8bea38008145a045296417dc2b2b6a1c050849b9ddfc84588de7e0680e44ba862637f54d3ebbd8a49a584a8a07391c34e1c897415592dd70701669426f99b68384d8d5ab69a2c837bde1147283bc1b5ee86a98f768d0491103a0c08f2ce67c3b0c41af9ea64361076f6837011a52e9f180cc1950b27bd1d271433780491eba85ce1e48c6b8153842a6798c1ba7664544707d889ba4ea2cefc44b663b0c2a3e233e4de27b24f1e5c9e1ab1cd7f6d2a82be71861fa31a40062431106507f0baa16bd346c7d90a828c730f7a2c1b8c0924ad84c227f841fe4c0cd0133881289238634180b0297df9079d3f1b5ebdcf472c28bc3d851b718a9c499498436a2d0a052f19f2949d8dad12cd84bb2e5fbbca12c7e14b0808eeb214cb397159d887dd72eff552e61ae23ac7b644ade49980be9e804a42783957cfa181a6de46d3e522e3a994727042c6cba50231c5a92637670030e79ed3760843109318f864f82b9f878ac6da34d2d2aacb26a4e5ffaa4a2349b7929d95f16009c2d29d4cba8414d1d0db7b0dfb34dc335115792a4e92a6fec14d00818ebdcb76bb5013bd521dfa5d73bdc23e77cf51f863d3731018b1bbf8a31910f8e94d7f78cc7232001779ff3288fb8ca72be0006bdc8f6c72d7509cb93969b92c848fa757727d69f66f7a44df19631f7afa33b0bdb70f5c976f2821a7510882c2d439f4baae0241d12084b260ae7c1492aa7a495f26c03361bfd79eae', 1, 1796014822727, '', 117703627422105945);
INSERT INTO public.signing_keys VALUES (12, 'ed25519', '\x60735cb1ebd60d755084c5cab1ffc30e558b02299a5b0edd5d0ed4f4a29ad73da9351a1f6bd6e246a0f2d075078770e33baf914536af57dcffe9ed05711beb8a5a4f16eb6f75d5c012f69b71b02254bd38d9a0a8a4c9dc36f3e65ed6fc5d933e2de98b09981631e6618e7a6b8b98dc9f4793667ef9381a77279b0cf9b8e495283687bfdc8a16d84136589b007fd0ae7dcf4c12', 1, 1796014822728, '', 117703627422105945);
INSERT INTO public.signing_keys VALUES (13, 'rsa-sha256', '\x75822c1f097c302ce9411068b1df7dd5d05abf137c46008b0b11e1bcf26193c33c0455fae8e225d54c8edf1b0d0a2a516aa350d71f37b77d76d1c29b8b650dd830bbbadc9d4668010d7e0dd68830c20550c58f3212467c6946a1fd473dee2da3ce7cf62777033a2685cdac8fe618bc087661000e2e5d5ccc730be5ab66b9dd48dfe56a799b734bb551e87dc8d2d8c86e359a0229c422f51dd1cee577f73fb9df06693fc2805121ca30c3f7976574f9fdfd6ff9397ec554a20dafce92f93c5f1025fde96c813dff32abb75d7f5a91c15881ca6f9e44b50f24d1b6f1dcd7528f1a111977a42d2c43a526fec44720482e0faebc8ff324d6f39bae1930cda754492139b40f1f612e7bd2b4b525051bb7381730c814a5b245c63beeede8bb7947bee58b008a5d2492ba85c5090f2311d3bc4cbbd613642c4f0e952b3d0d4c233c4ba717d2a7fa11a84e56136487a7ed15a0191b6135a9f095e26e79c3a8de9ae71b9c354b56593ff1256e323647fa057622226fbfe67a7b2f99bd0dce2e30c0834fd4c52b603a1930a2e384484bd5fa487f9325474048b28c69bc48b0527c077dab6c4a6be97383facea304d12b5bc940b575522edf496e79efb3aae42c84ace994432be5617783a4848580f32cf7266c8b757b79f277c13c6216333c6b515395770c7d1a9f2552a66835369883b8fbcbd49dc1c73ee89cf748632b41c0f5d722e9e2bc94efac7fb2558476502e3dc94b2a7020892683ad7044c84596dbc9a8cedbff0263d23acb6929ba8c32cfd423d759d6318f3cfc4c72a60a719d71e23a0fd292a8d010d00f3e7281001a2e6749f89224188c5d2b1bfb5e5f91e4db3bf127a2fe9b0a6ba3804189540238faea7f43645ca957a0c0abbed341d53d181a3fc6311a2b3ae6d334e7d699e6a99c79bcbbea86cec7d871c4684a62559b46a1c2a3ba79847550a90ace4a469e993b5dd889b938ca4cd4ed9f138c9863e9cff1fa4002e89828ff682f43359ffc7aaa30a7835458291af7d902f3b34c97d315912cff43a7012f5aef3410650b6f5add49fb62434e899072a26d5ff53b5b7680cad68cb708ba1f6ba80e4b18621f9bceb7c04af88fa00dc527936cda972407c631251454ae54b934ec210f677c0ec1cfd2f54f1fd21d56596cbb61179ecd14a32f00030aa1a33211c4817c318ed36913b551d33be28164b067e4acd3b42c59c10602802008ed46f89886e4457af16d6eb6fcf2ee7f60caccd7af4813105dee13dd02bb2ffab21162ab8acac02e606be180c886c5de8617ded6412f2b88026b458c58197ffc0400232b94466d35cd7c74f084bf603610f0028399a2aa860d7cef6cf30053699d89661bb811fb443de5fc737e9e15424349aeb909478a29ed5373a75ac0978405d259dc7541c518ab6b410b8b3ce4332323bfa3c55fe225a6929aa639410700542c5c826bc1bfa854cab6a0abc7133546d8b2727424250aed34f9eaec8c0fe77e3bf5e96fc616e4f54a87a2957e33576b8227f406a3a182d1a931ab5a23472ff6e1c2c62517f99d4b55fd55c6b032e536f99329acfccae6373fbfb48e3a33ab0e1972c6ed80439421a8be972f524979097e820fe9b0b4bb25ee80a32251ebd0963c65352991d56930a93a8312ef72051fcb5ca90d020e23c996bae23aeef35002c8964a760284080dbd18bc8ee7fc6d5a89d23b98893d33a2d8e54fd5bc5e6b4c217d8f595f94b8b9428744730758826d3e29f9f2f14b17308adee782e4a3a3e568f42ea43f3040cda76272fb4ce274d09d808c8d47be0f80053576ff0de160ae7b65696e6d857d73f15c9a016d8dcd9bbfb75d3709014af2915e9f35d9cefe902ca288eea8229a277d9a4a5d1c421fcc09014387afe673e3d41cb09389cb4714ca60daf25d6cc858bbc3d36eb300173facf50765d121e6312311e49dc963f2581cfa19c6177b7b467a5aab6947748fee69ec7c0ede99e3b97e5749d937b6fd1e01371a7d36ae2bbbd303989265ec213a2bcdeea9e1de30df9056d2d1ab2f2e7f6d6825bcf4d1850f7bb0fab8b2dcb270677674e2f76d069c2c7c9b688c39cb77d3661eb1376fd134fa5abf8938ae2f5bf13901e6c868e988bb4794f2ad4431ec65ac9bbf92ded888e40f5c0a4856f86c1e6fe271d872a3542ac27a512e25f28b21aa0e54f0922fa45e45da5dd07e8285eb98607fe0a55671721b3d1e8497611973bcef33afeae4536333c38220a70583a20f91e0102d0eca985c8c7c34e4191b520795bb2a284ff7148182ea6d7539aff01b3e71ed9e87d170a6ff627613bb89c68592009d56e5b46fc865fe2f235b3745afcbd3cdb11a23e6e1ca7c0cfbb6717ff7c73d9c4edf05308a3660fc6480a4497515efedaad356782cd6ecd509c31446732f1a02aef3a6be319612836ad1daecad647934620f360a3139849476dc7aa8d1f5', 1, 1796014822835, '', 117703627429200082);
INSERT INTO public.signing_keys VALUES (14, 'ed25519', '\x0759795543946ae93fb3ea71ffaff703542bc4de37e6aa59934d7f09b8c961eb47ceacc5596abac0fb7c1e6e25c43a6736d9c64236bddba21d04161005c5ee6b96e309dfc22c65742e42a5ad93d61c6dd7a47391dd2bd36df974e837bc4343ad31da46cfe47639045474618b392ca68636ecf0b522f90083f4ef9d4c081798110fa9421e8afc8c14f5ccce39e0e64b8693493b', 1, 1796014822835, '', 117703627429200082);
INSERT INTO public.signing_keys VALUES (15, 'rsa-sha256', '\x3e3b06ebd857033e9cb88a342e22a5544a552b3551fc0d826444537434c9f8714fb72d7eb52b4061758f9077ae79db7fd3cc0bfd2cd8648996f5fb8c2cdd039bc3b3e9068fc8415836cb476c68180da82d8382d7272975bb7a1ecb78b7b36571a54cf5bc830e4c336fd8afe4f99f6717e556d2669b416564f39d2dca7027b19059bfe76218760d42b0976beb628b40426c3e6f47f41bc1701c573159d40f3f4c0da34e2610b307a7d186d3503caad2dc0b066d383fa0a453625cadd346f9eeeee0500af6bab4ef805ccb074895fb884f17e6e99ff82bf810d78835f49d2fefcd92aec0c583d0c91a089d82f5895857b621730bb94fed6ab9f0d1f4816f6044e1eca10a172920d606c4cf105c605c7d28544dd70b15ce2fe3a90962ba4b25e7b29367fdcad143415ba4e1bfdeac4559591a83dae8fecbbba86de22715a8fdaf1ebeaf90e8f2a0b31f0ddd85d14809af9e991d51e524617a914a22906b06f5223fff0e9ddec4ea9c8d7a082452fb662f5539721557e366417309dc52ed8ad20693bf194d0d01882f5e90ad3caf01871cfe1290fd463baae3a95bb45631fa7fecdb44e915f10e3953ffb010a2d9c3249e19c82ee8ac34af3ebbe0679e433f7578b48e7f7e495b87041a26687d4ed39e6b53430e2d12599607ac080a941b80b9bd89ffe8bf5fff39dade9dbffa99f26e1c2a8dfda3ac3046187909190dc4b81ef62a828fd02bfe5fa235a623177ea54361eb26db27a8b8716a4f5b6d61866ffd22b359622e2c8244e30880e1120c853f011fa81a33e06b63d6776f44614a4d05302c774c81c920add03219f4014b9edbe5a7cba273b09b0b6ea7a03259bcdad353fbf985191f826eb0ada7b88ce99e1b37a76eacffd0a04ca131ac95cdd19f242f1b16be6f6ffcd5e1bf225aef8cda31f6edcf74a58c09e3d3f94adf258c733b13ccaecf64617f515b174a7333ce476c2ef7d82f8701e7de058ae1e75823d6211eab036c84ecfbdb0a4bbb2033e16c779485c85c42cff48e69be95a5004f32b7af0958e826119fb2a03a0c0ebb9fd80e24b43e707397a2611a2e3db56b78f8ec6c8e88e9e58365a66b48257b355cfba81d49adfbcf15af00f0f20a09f6d261d99847b3fd662901fb78759336ae469e72de86787ba6312b80e10e76699b46c4996da1636bf6f65400893edff38d0784be08c8a46b50beac59b7dabf655fc620a614ece9f6a645a411de375a1fa1101abef210a3b5a3d8e5f5b06e31c85e349ecf1b7a9fc38dc7a15288237d66cad59a49ebbd586c2d84fe6a23b4f72ed4de4da875f35171ccbd88295f55d0792c2a01228938d4e76db1cdc8abde7622f3eb836daf8e0c3a06e3ea617ae2ed267937995848636cd53bea2c7d560bb9028f1a11797f4016599f0fb1584d76873e865d3a81afb81e1180a90caee7875176e1e167e19edffcd03b3f833bb8201eb470d68dee384da989e34d56f4c4e6098a25283ada102ab191d0e214f6e5087bce440dc2dae524c8fb0a2412ef56c345bf481e93c8d28ed5be5037200c10a97c1d297150f4ac89b0c8763d8e4479bfefe340ad8bb006c3af48829b72320c0e3bbf759aac2efd4748b7a6ea45cc33c540ac7ba301b981b4f021ad5e7599e8d7e4fd2472b972145c6ccc33d964916d6c7f037a98994f3e9b2d92c87249fe2637a49e272646ddbeae420981f648387c971072f0b1b2172ce58b2181b864011f99f22a961d5e5ee40b9ed32738c3fc827ab72d177fd88c2e54f888d2149701b1e01c0351220841ca9d1efacffab41f340b0072a4ed3de5c2e617b5681b64091d4d1ad0740e39d2f22004aac66aa8557067e936766a27eb45d59c2835b327f8595d73c5db8b56891a652d0816a7275a88744561ed9fe65f7873afde53f259643311dbd2fdde34f2aad7ceb22e5b79ae5fe6767ca9d3e7af2025cedcf68b5096ab2f03cc2704686c7ae3b9707256d5f995b913cef3fdfbdd8beb05baf5b647c0d669ddab694a7dcb3898be96cdf23b5fd6749e12a14be9f5af816a1a4a17ae3cb946a7aceee7441ce33460eb8469b84511bf2d3ecad98dfda278b0dc7d8255bf462f0a915e5a344109ef096fd62ecc348f66f8c7bc7acaedab64a7a8678f9280a2a2cef361458816d43775262fea7ff91d6723c7b00ff8ea950a9ed9a503501dfb9adc87b345f9261aad2aa5b62ec7ad7232d092a4eb3eb7d5f59f618fbc6528bd70da3b1ce38e95d5111c8fb93c86993dcfae7373f2989e666fd79639969dd33bf5336f5c33ce90e876891a6957ba367b4896487f2f97807eda190a65ce0de6e6b3951f73225121357d8f12f7f104092bb4502885fb63270499b9bfecd2ce4a6e6747745b93cde230def5859be92e1d095c438d85be364733d08d03471a114ffe2482447b194f6d24f779c99093035689f69ccfe20a70482e49cc5d90c4', 1, 1796014823013, '', 117703627440937340);
INSERT INTO public.signing_keys VALUES (16, 'ed25519', '\x4a619ef4af18879f7250344b1a4bde9a253703f43199a1dfa51af7b5b0b5bcc02557472872e039f9fcce562ea1b8630327f76e0c995bd4641f7f6a5944c56e087ae077745ef9adadb1c326ab67d60a9795dbfaf7403eb563df9c4e5b81d2ebfa838a25833c5214761deabdb62be5debd1924c074d868939b0066c5ebd920e470829392b474af367252980680a2512c6108d468', 1, 1796014823013, '', 117703627440937340);
INSERT INTO public.signing_keys VALUES (17, 'rsa-sha256', '\x48b106c421f2d57cf50b3a7f8609be8645af021f65189dfa4334ca7a3fa22f1fd4270d0d330446c8e191e269932f64acfd2da87af435358a6be5be2583cae1def58b30fffc99879b100080a032fa56bce5ca867f37b4fb8943efd7404ed2c5e23ca482ccefe35afe88c24b48214344018bde1398ab6d919252992e81d660e1bb62e7db77b79ac3c0c0f314ec164ac9c09057e6128d5fdf4d17074f8e8a9ad76347706620c83bca89d86896ff0f758ad6a3d580a98eeebbe0ecbaf24ceb322653e1626bb945753bc18c3d466eafc48f7dc1cbb4ff1625501c6b37fb7ced385e51272b7fbecc5b1c8b0de106b8313a4be309362ed79740c6920145e46c9297d9a97f78df45d6aac2280fb78df97dc512e4de2be2e7f62916b3d2c12041260cfb3407157d8605d30066282141c7a91bc43f2019916e80470975aa61b28bf0b0905f99069ae660c774865c47bd7fbee0ed736d400503e7cae9f6184bda81483e7789a477984c054e2a63034f7accb51fa238eba882d1bd4f6c848e7eddb97149494da6539c67d9f867901b79f40ba75371756ba9585902bc720622ca041bc3e49374890fe991191375321f9d3d9a697ef0ccc26bac7b43d3f8667472f7490d02b450233baa8cccb495c3f58703d6df2a80ca83e8c99bfd4c6bacea599dd81ae95a0f65aedda2229a01d23d35b31df6bd77e3320e358ec4f879c57fa42ef77525fd3021283de10444080bcf77aa16e724c6292006f1cd73b46849b66fbe50306fa8ba49926f2a56e461eb840f0cecd90071bfc047c10c223063384cabf6ded235392d353f344e9c5976b184b2d09983c17ac590508cd954dfc8e1428f9b302c7d302cd02fd32f8f23797cb654fae4df4aa022a3daad840043aed4f6a7fb3eb0c867731d3827f4b94fa38bcadd7b36276f47489a43bdbbbc1bdf1c91b95e0311f2e1d77647c9b49b03a42cd308494e4405e9bdb8040741dc5b7899788da9f18b0b8185f3163571a43d4aa2bf0c00aee231fe3814a3b23070627d31468fff19ec17a0e91784a355592099b9834f92bcfdf74fbaef3610a0197e0c62c5387a6a28959403d3d3f26f5066a832d4a270edce9276386ebb01df6f74276a27528a9c6c93618c8ba22ec0229851af3e96d5531235960309e4c60546958f8a50e8cd83a929a3c82c773eeb0e656c1b7e78c95358bcfe17413cb184f661f367a88d1a529543e31dad147d12dde55d40c3b2dbb79992cad4e4cf286720b6df5ecf2b551112c3f0f832e24000262a692bd4fe13647e676259cb6253876ac55d1620f354252af8f2fcb80ad5ee53919eeb256ddd058c6582da390319d11059dee37da273648430137c416ee0bcbeafbee032518f449d7aa850207aad22a62953e9c309163abdef851ee81f15df73963b0cee94cc81540435a542b7a04eaccba5ab773b173b8f299769e7034211d7b0a06f05ef3ca73fb01f54b935f2c5fc9680fec15fed99352f97d761475a2b3080f0e212800588f32fd6e962387351d23b813aed72b9df1d000fabe4985d96f890b08d19e5114d9bfa39e7327ce12ab97c783509458edc94b93d216410dfe4ad0eff2bbea8b7890912c9970c3ed8d08fda93d3f6fac12ea649f37a1d3135f679d183d1413fd93bcd0277d9971a6c0dce0a71827de6494b3723cbb7fd47c5ac40e41b25f4d1c4973d9f5dc7cd1bb4dd0aff9126c80ed222e452238acfc66bec633181a740953f6fcb2b91c1e12078bc23c09d054271ab07a5d670c692f745e7c16702b5ec022a176bb1631162581825adfd76c6f5e61c08e0700ff10a3ff401307ff374b647fc4186d40940bbdc0bf571c38d8d26af43be7ef6ff98af11517e7c42b183dc5636d67ba5c3afaca82dbb90612b7aab31da362dc52f5b33ddb7dc6be0a0765faa524219106d655f1a4565815416b6fb644a43fddc486bbe7a8f86217e07980c03ba461eaed93395fe4f1bf1a6ded5adc3ff590c60f3ac84ac02b71b84e4014e80384b62465438a87c2f3034bb354cb7b4c38013c513232b0747c5c8c6a528d1f17dd8485055d634b784c5374be5aa255a598ebd3cf6c522b86943791272385abbeba1a0f5dee3457e5dbecb36e9eb825d515cad8f197c6e8e4dd5c95d67628ca8186e4b1b5f021b022c750542eb2ee4342bca386ff763a5acafdd7bb0b9553a4b4804166d185984874715b36bfddcb1e07a367c3a49ce101c8b5bc6562828b245a0e3b0f8ae4b2eca0eee767c8da1c75c534e1b3df1a14402df384d4f599c444d2c39eee3cd12544f2beb4d1ace81839a976219591b97bf225d85076fff76d25cf42c1c6bfa57f547bb0412291b4acfa882ac8f7a4580e8318faa9d25693de7c2ffdcd5b789ff6a1f883da62276a583437e93866692eb8a1bacb5084d298a22bf0580f34629bef75ab835c249414f4a5a0a526affb371a5eadb47', 1, 1796014823567, '', 117703627477182384);
INSERT INTO public.signing_keys VALUES (18, 'ed25519', '\x89d10fd8efe4036abc72bef240d5c4a51f60231efb53f05820c78455c48087653a6c333e30ea8d5a97141f28d5aba630e3c9cf6b0543c7ff8fdad449bc812eced679be6a5e632bafdf40e45938e21c82fdd95420923224da833445cbe4fdd7e98858a597ee79b92a5391497a9d16ebe3ed4e6331c8cc248f2205b953a4d1020a164fac6a6cbdd763ef9319ffb6075934f29dae', 1, 1796014823567, '', 117703627477182384);
INSERT INTO public.signing_keys VALUES (19, 'rsa-sha256', '\x82ee740bdc29890315ef4a954070f5b74a75744e14497cf48dd64cfa408d20c4d2d22c44e101cc32453d48bcdfd7bec29ddeea951b10d510f99e0b452bfa5fb04823590c39936bc52915e5612439b9799401ac4729f977c3d847f7a52d7cb88d083a821eb698a3d5319e203b12b3fdb9ad38e78e74361efaa1adaad2e5dfdbf91c28421519803e8e017d5c20ed8c1a7a0323d3106127c78dc407e529e5f341303fb4f98190c744d88914b4ac8036d8678e66d9b1a0c9f7888e05785b2b11b2a37c36e3bb0e254fe2bba9613b78807e81d6a7c296c9656661bf73d419a6b35869cc14c4f94bc81a413075b583e821530a3c91d07883c7d84547f79a82ae5cd8597c1df80505612b65ac251ccd4b893b01974ea51a7fb50244264f4428eb60e1ced095fa407e78b12a1e7bb5dfb4b92f345a7233671b85b98e06ef9c4dbd05779731aee64f148548cd3d605d1d3f1ee64fa4ddddc71dd45ab81aedbcc86e702c71011f3348f8f204b5ed9446c8e2b0b22c6ecea99b094b3271ced3014a485efe7dd31b14457f10c2dd74642241bf7edc1dff25ae34e558219b5ad55d2e5d43a5d85f9d112ca053dc93b584130fb65a4a093292156322773c58252713310237ae23df7921aa45279a693b967b703729f2596dfd535f326d9047693e4342c8dcf2653534168cb549ec9522c61d576bc9f8564551899ff88a0ed3170bfe411176b5e6c6ee2b99d6f6576457a245822cb96e60d28c77b572a9c4303bd690d8848b583b58b5eaa669e37cb3c4dc4d4a22f4fedf6ca366230e5a39524a6c7ce5d115d0ffd11c86015c339c9f95843b4fef8a718320f897bf328ea46ada6d3dbf7c63edf2b65e92ceab734d342e4876777c6004b07d6f2ac8b46a2aec9bec8b4a5b1c8a35db493e48517d13d7aa476bfe25cc282e531065e14a5fa7269a06a3d1bb2d90d10f7e889a365323db29a40174818cb9f773891efe821a44199869bbb2e0ad9cff53f8c41925f6a26cb1d06ee772b7c7c59597528422986196a71e0074e0a0bf45d6d06532993709a19e221b325abec8a55538729da9005156c34e53072cf6fb4578c8e78867c9c1610ad07633053549e23cc01e898ac20d803db611188da35f125bd469612b500dbd6aa0b086a051dd31b93f8868afa867fcd7eecfebddf60bd6f5b8206abf358de19b91b9ecc949054b73874840af66c2300a233b79afdd4c8a3bd461a8f00df4fcb1a671dc676941858c33ee5e0f8a65b1f2b3e7765012d455ae4f52aa9e398128fd9c7066edf25a2890b05240aafd4706f5082b3b98df8ecbac0d7ff1c0f14e78be1c37f881d5f90c2088622c065ebc3333eb839866488d812724157e1257a823fd509016ba20ecec70032d2b9f9abf731103ee8fd5d5a48672e3f3aa0738f2637fe3f4cebfdd0f28bb44697c93278ff3a446b1c2e3ee0e6df9178b9970d5974bbe1567b7ac8ea515a9c9088c26c11a219c4c6cf8fbb0f6e98c569f6a67b03e7693c75b0b8ccce3e63a0e1a99ce7013b6eff24722f7f3bdf0aa291c065dc2f745afe49d1809b25f8a9035c36932a121a49be3e7a5cc2df96dfb6c363b2b96f7e8b2cee53b0d58bd1cbd5c000c6b4ec87e78d1b7b5ab74a4693d6202f00736d6814467baf352c8a50907fef53d138ea3950c35ead133ac58d462af917fb45826f805a5eb9fe0e96968e1d951335cbdd22821621f71b8b147ae8c90946dccd3ff06e65811a6f1064140046744d0993c77953fc56e36ef984b82dbdef2cfe7518ef4126164047f23a504abfdee4a35b2447d71b2898d88c5c8aceb9f8964a038fa87536af8a7714c1eb338ee7b423b13ae3e3c24d9d8260feaa416eabb1b3e1c0f76127d74d3dec999867a26027827a4b7477dc1b42ac6426e42b2788c32bc4a3e1e7c93c622a58ee8f50bfee6e28ae945d320b698c656d2864ed2a456d16a9f336fcf8985f755dd1976b7595b74c059d4145789e461adf2230ae45d9509b46b3a3766818d3ec62a7820c8dcc24e5983d811eb432bde7aeb2cb91fd1c4e10fab66c05b2ab0347c169873d8ac1d11eebdb4e63e264a05afdb1066f185115d8864fd4c7e05ebf22f3b3714ad875b1663774a46196044d57f8d28ae54522a9cb010c97dba78aa3a2787baf4af4623a1c114bb169372d1e7d59d30d0087eca234171c3a1b9842f4969e05cf4d17c1c3945837cb81920b5ac0745f2d0e97c3407bda10e2b1e7d2f99b4489ca7665612df4b34c3c0cb5fea10ec9fb1eda9968f510c7f131b2035741ec6c2b3a24b8abce9f0af493016506861346d11e3b331a45ef0308278c5e137d6a53f342762ea0a064ef4074452465bd508015f32e640221f0f0d5f8f942a08391370a8cf57600d275b1ea8e650dd24ceba9bc4038ae5d8205e39b3a22b27bd02268d3426c106c5c8bfd6c55e412cf628625c55883af975fd', 1, 1796014823665, '', 117703627483596527);
INSERT INTO public.signing_keys VALUES (20, 'ed25519', '\xa4d1ae2b6a14c873e28b186e235e889938a27e98448e7f5e7123354fdc531f5c158a426c95221a88d0d22c165bb5afa12798bea82280f4c607d70f40a4f9656ae3cdca0689377ecee7ba2f26edb1dd349755af75acb4905d34a9379a874df60202e2d9ac7355694f14f57bf469f2971ad5622aee5fdbfde28826d630110768a043db0616367abf429dd239e0a53233c60f2fa3', 1, 1796014823665, '', 117703627483596527);
INSERT INTO public.signing_keys VALUES (21, 'rsa-sha256', '\x65f74f4334760da1ba9b8ace005e812b318322725461e372b1abf78ef4d5fdf206c889bc1b125ee635933bdcd6f98bef1193a324d0689d40c9eda9784db3d2a851563a4d9f18fd2d1ee071b64df2ff36fcf2394f8faa8a83034ab543e0fa8353237d211e15a678953880cd8f62d0f26980430fc9fbecafc97215d30bc3e03b5149d919fe31808614a120fe67513b3d9acb3338b5c67ec7f99032bc50a97942d7d5984850dd476405bb7eb91465dd72ea2e4da3d15d62993b64324060b0580c059f211b37217982acf51c23b53054bb40d1ca492ace0ef9e9b9e75dd9ac7376f66734ca9aca5bc873d51878f0b3ce735ff895ccf1626bdc688d55502c8913ce4e6c109f7e697b69f91e6052c7ea04fc91c108e33d438c5671cd65863d4430eea215d995b53cbc593e1f33bc46f281aa64572ffd19e84f4aac2e4887c694bee0afafd85833c29433ed0cd8371a94cf92305e2b5ee8e3277c16c8fc8808e8d1c89a40a57604a5c8967f813e3018ed8dce66d6248f9afa5f4753e2aef24d49aa36e7f083c75c3e6fc4698ad2b758384bebca10963a46d2dafb4e80f361e1ec5b06995ca451b89a60e046313918e6efcba046fdfb86c3c728f6556b32144b293352555cfcfb9ec41b1f696159379e01bcffd469240fc171d90fa3d91d1aeb228814ab6b84e519778c785eb8badbd142a144dffb90fbaff495fcfb28ac81163bc37b73ee97314279fa4fb4410f336e42b18d0b76a5d542d25c38043c9f55dd67c4fbeca13de49fb1c8ac0b97a74bfa6c654c14605f966c7d59ad8a2c8e64f7a9328dd09c2e6dfea35154e515335eb5db78d8a1df01a78dde2049bc676453e6d52570c40d223ecbffa37667c5af9dd626e6e443622007b433bbd43d1abdbaf510ba153a033b6eef4e97b059c850361224c6270a7dbf73ddce01678101f115d735ae52ed711ada1307e335f8fe328a9beab7c28916a67a0bc393f27447a4f6412d37bc794a6c57fb0dd5723c609c5f3df32f86394f0d0132ccf50dad12b56a191ee1e5e00d687220594cd57d4c86a644fa4dc768e094facca62f171fab81039fa9033a72cb60cd2672ffdb3c54ffb4edec19bce770db4e0654d469b011d986b5c0b970e638fab750023a9cc2fb1024462f918753c2be67b4495a563c37b067a272c488738d8318e4e2bb5adb549eed40cbea172432e66bf44e0a0696929b8adcb3fdc416bd4f2c1eb9772f4b46d3b8a27e88a6897d4a870c662e809bdcd80ceaae7989f96bc996294336eb4a2cb055759f00bbee4e6f87e5f43140595856dd0360702f03928f49d62d45c444708cdcc49674b5d97bc9dd92f17a7726cf3838a83b69199ae83f77a0912fa4fd4f87cfa6e80f287c707f0b023d7d448fac87b12d8a4c7c28ccceb966f15250c0fe64bcbc8e677d829e0cfb601b74a8e69779fa6c37a0aba715abb7718e1014075bf9326982bc4bdfdcebd2ed4f313eed932f3801edada3ce15a83919894da10b5d2fef9e616f71cebb2dc7bce7e6870f4e3855333856bce1cc7a2d0d93dcc7c9c4bc9f8e4a0992b46cd039c518df635929c726e23a3ac5a3507ab78da5829e58f7bd010741b2cdc6e99c7862b217a0b43002744fbda970a8e65536acba9e93734fe443616e98a115f715e1c89fa65e66b2206a4c799d1fbca50991d861b25f4f1c9e689aa56ecd34bb097475dff9890b6a50decec8dd51b6a9f3dc214e4f529e0bcb871befd7514ca5f934adc1e72e3755892413e23f12ddb2a46e25c5c0de1c68779b33099f0819b1643878d478e4449ece9aeb4b764ff34ddf96d81a1fe6fb9609c499676c5a489d9ac5a027f1334a4427abf65e48f65b09dbb51bf9ac86e692228b7e0a152c7b2226d63d2c52ccb4577c66273497053f3ed77128df4c43025557e1e309806ea9b07d7f96493a008d637293c77181c9ccdb282e959151a3af1352741709294218be5051935275927c8e6083f69c08e7831b75a8535c9e16515b2ed6f73c8b1b5e5f8aae7efe89ca8955ce2a8d5fd937cc7e0c4f1218275ead750c2dec65a05577aa63019caeff9a959dcc9c37a60f99a41d10de78bbda292972d17fb8d140bad3f98528567f67e906219c653e687effcac2a208e1d539d7f64221397b41927281d7417759c42b91a30d444bc285260cff642f5fec54b86bf50704fe9997e2b9477e8e9304d12cbe9e060cc9e9d589376115d00e92cb833a5c21d046ef79b79014a96afef5f1706f0cb23c7692c0cbcbcc3737686248641b52600661f3378635ec6e3649dd76c79ba959f8adb52748ae9d2d8d38c8e031da1cc3894b7e8b25da551e123e1434f3934ee2281417819ea04d5695010e36ec82e00e14d5e51f5adb3d22fce9a97c6b4fad5012273863ce282464574108d1deea6f0b8eca80571178c00220e3dcfdadd3e444186354de5cf4a8d3cfc4ec', 1, 1796014823759, '', 117703627489832587);
INSERT INTO public.signing_keys VALUES (22, 'ed25519', '\x01f220bcd91475c2433f69833075bb878c36174ef545f9ab6ee29f0419c8879879fd5d955575fcf35c19e38dd6a9ddb96731bd3a79a74685b38e3e44bf3876ae02200f083e912edfb27588f9abe6c41d1c41d25809307be78b814d92dd1280c76d1479056beb26dd27ee41a340aa379def2cb69795f46b1e0e57c960072069ff463d86df5fed571d3e63305b039c95e683e366', 1, 1796014823760, '', 117703627489832587);
INSERT INTO public.signing_keys VALUES (23, 'rsa-sha256', '\xf19e22ccc8ec86202c675425bab1c5a72544825c009d3ba6e7842ae9662bcbfbc721e1c8c47c0df41523ccf334dfbad3be8ac21305eb3d1f58d80006dc9be8744cf4773a7d3c8529e3ef54d84c5454faf09c7497f068ad3abb8ac342c4c47df635b2212b1737c80dfa3be3012eb9bc18692db8044dcfe278ab44e2fcb8cd10cfd57b8a3b9fef2da69e62d01b975fbb8c170a3583c414b28bd1f5689d38f9856fbf2bdc97a5c290cbc27821a94f94b781c55a5545aae22a6fd0d8e6d82d069f1d7fb777a259d588cda4778dafe1588b01a922d46126070d5e8189af40094a054c99183a8367b080fa7b557eedca6e9a5f7ac9a6d253d17158616685d273bb7a1d30fd56615941f36308681151386c4f13986da7617442fddef791722f0883cc6c311a77dc2c81b1ea642eded568b64cb109c3c1d7953f0ce7e7022b45225acb062c8c77556bab44058a208b930766ecbe8e742f31520da696028b585561dfb39df14cd35b13c0dbddd283f2b93ae1941a3da9cfe2c065390815c49a19ce8d922ab02afaf8ec717d14c5fc9d1dd731c908b36526eba09503d1c687aea18d83458096ae3fd4fd2724165df16e170df5650ff9da0b685d058337188f9ed13e2ea28a033664c2390257037970ae3d87cadcfcf52d32d75cbbbe33162ccbd23ee0956c7373c84c56bd061e652b864a125b9b53139e04281b3e66e185565662a2e16e97c7862b97d46f8cfa26f06329c3f9b8b9201812514493bc714816762ef689e7feea24835cbffca1e2b16af0e14fd93605f1b857a613174e03010c66627a850ff1f3a24242923611d5d64220ff1bc8e5747d48df0e5619fddff6a1dd5053e82782399f6e86d6bd7e6060fe693ee093b915225731ff2429f24742dbc1c586472bf152cbc8b9413b781512e3c503e515cc98a7b3f0d485a423227d4313ebe286326195141359f728ae6c81dc6306ef594b885605ebb52d4b78adff6f87d53b2c636d3029f6805f08a82e4b15ee429937d6ba7faa828aa804f7400a61717e466a109b1956c4ae1c37f74ab780906259d40e66672a7df8cfa88181b455d58bf0b89b654dfdea890e185bc7c6614464719dda3862026dada9162593de52b9ab3ac29e9fe2741dfc6c43e2557870b882ed21b3e8dffa49fe45f77c0eb767ce76a19d8bfc495d450c8233d76c24e9da0221c8b1270943bd754bb6b7ac023b94d7ff6b059971b2cf16f4443cb24890cc6305a67e0f587bfc915a065084fb58d60b48cf40fa4065c363dcc9581b2c16f995b17707c4335f02d6c6d917fdab8b0fc45a10f2d510e0d7bc2bf4d1b0d17b1d5efafd400904afa1e32cdb8e3e8b9cbf70fd972459e1690546c0c4d2032a0120eddf7866861707891ae7e1ce80b1d37fc6547c21968def5daf7e7261157e5dfc9cb22073d7eba87868485f5b70454c3a489e4dfa268ae5e018ad20ca2bd656b1a277f486da8c5e6bf19e4c8521e2f45e67d431ec4a40e01bc361b13f92ec1bc6ccb35161fab6cbcba2b5c87d5b3f082eb2cf3301def1b50bfed9df24d3bb128ae98a5761d817c74c79bd96822f86f23847d9069c323b82a87b51b28cd8f94e3bcb5e45567af31c716a89246c394213819bf9146855dd8a93745a9a6bf7fa03916060fedc3346a3ea9a01e06ef914935400a10c9eadfaccf7cf8923b82d66e41723e22a33ff1cefcf0404aaa083e383d822f5b666d067b3f08d3a29221937fdeb0eb6e0ef4dc6e1c777a53c9db8fc61947a1a6211b4e3aedb36fcb11eab2a0f3915338c9e1dab495e6b13bca73546f61de52fe7b49061ecdcf00771836b16147e63d1de088c2898ac47d523d2a49c30766e1e2814258fd3adfe275b4f7a2fb4345313220b7cc2f27d4e3f51fa6938b5cecd28f0178d4aec33a698b93759cfa41e1e242980cfa98715006276ccf4e3d49db94afc53dcc7999b942bb0479f7c9352955db0ebcdcf81b0af299d7619967e18da1190908f85ccd19b4623d0d2c58f483acf9f9254ff3c96c7c6643d78a9f8104f4d001c4413a4bc5981279d7ecb566fc045d317c99d2762a4f240d74e07f929fdd3b826da371c7c45277dd98b070cce425d03a0029c09cca57e8093172859c8fc42466489f080469ec46f8ceb500eff59d22b211489a05b7467940aec1e295a9ba507f12fd5531467629771dc7848d3d37bcf331b427132dab8de7d5fb0897d39fc1ad0788709a92100b25310fc194e4b1737f9f296f89264432274a9fe382d3bac174e66768c3c9731620038f63864ec3d21e50a74d71cce724a8b04da179425b9e89a8a504f7c284da6a33ec095ea8cd3d7b1055661e1bd7123c4c94fa4cf3f0b171c1e472e4cfc3bd1381799f2f8e459d5f78cf35d1467ad20f2bdaea3a0fadfa5cc5ea572696cda2c196a1ffc6f97798cd8862f797f09e2371a9f922d10252e880f3bc2652aa4', 1, 1796014823837, '', 117703627494927133);
INSERT INTO public.signing_keys VALUES (24, 'ed25519', '\x11e2370c2994cb4bace3d2c37a9c8431fcaf268dc085a1fd7c3e248d77e5859242db248a073f2c70ceedbe995d38c951511f890cada5d71b2c697eb95563602096a2e81c6b2f610b1adf189806869365a7569b361c839ef21d13e382c87830d7fccae862f45b22c22b2e59345d96d66897b672d030224fe478a8b0623734a746db87574aa0a4eab4c961acc8e23746678f00c7', 1, 1796014823837, '', 117703627494927133);
INSERT INTO public.signing_keys VALUES (25, 'rsa-sha256', '\x0139fa862eddcec37c3bf4d83c50b928fc8de0da08f8bc3456a785f28053284327f7cdd870aa86bc98ac11add9b745724887364d50af6bec28e9c6c79132a17d22e496fc4d34a5d5b6e23fdf84fde5a026c949e23e68cc1cdaa28dafd169003c4e6163a215e5eb7d7534e9c074632c2760b73acda39a555570d66da64cf9c0e395cebe9275d166b0f8147845eb4b469d9b5b74a3a3765d96a247bdc065111d17fa9312150b3a256c4582895b91bfd07deb33b31928d7e1ebe74fa5c8389538949bd4d4fc50a0b71aebb78df69c1bc728bdb8b24f6ea132fbbb5a9c36b3d354b722dc75ed020219eea97ade8443f6a7159b145db8414af1458f5cd6a93478add5a7e1319d2f09404a5320f7c432fe0dc794729287f50fbd129a3d18109d72302c0efd59f2f1a4f48dbd4d5436bb580e4b3ba567330933abc51ed4e9c1947e412ced0394326dd0b4c97699155eefccfb7fcfb62c48fbdd4a98af24da0844cbb10651e67d6177de71a40327544a1ed09362463f614695b8e71ebd59014b9ec42c21617ecd64428ebdc2292946392bbb4bf46900cdb7e7fe96d142ab6aa666134dcce608a2087d59a12f896c31a1f288c6889bc758b21967ea89d9755aadd4e41b5ada422d5fd8b4a59c17db534bd9c1c72ed5b7ef76e71bd788d26b96c1c59fcc91b1b087f817ca77235f3c6fb192c2f0cd8cf7ac2638cbbc8922912e847269766e2b3521d1422c1a460a4b8b4f44ec7678bb2691b508df3b876f969add72e164c1c18f30c90c2552b7e28d9e57dd386edcb30570fa9ea0e900c122a8c0c865dc2b755b9b6c6d33092e9468cbb4f7b6af80397d48c07ebed8179b5c5a7585fd0b6ce61aaa45273fffbabdd30954e115203e5704f668f4cbbe488360009b5c8b7d99b43c6cc9456f5ea01063927947dc039e56e11b0d21957bfa15189735b8939f98069570e4f31eb06cb1c2c20c4196f67265b1b234511d9b943763c2db049342c41cb9ad846f46d076c0f0db2d05611e3c1372b87dac69d19871c13f30a2d768a8bcfd72cda9362c4cc52a4ceb6eefb3c47f458321d8cb7cd92e7db348a5811b18676edb295b3bd2071fab5a516fe391aa0705610f89c6b65622d980142e2d3e2edc4a7fb7e830184866d06b4a09ca46951373dda0a76041c69fc3aca1a9127518c4e867f2e91d0a42a3fe568538b816e7512390be0184a9d818634c205c5301c0ad470fdbfff5a42d54ebd8bf079d9137bba7945fd41c42e5af429f77e46a084ed99715a436a8361c318bfd8e2caf027ffc2eb95f2953b34a2dd054abac34cf18a7254cce9bd7076a80e02ea0c56f9ccaea5dd728d05fc6accca206eca52f615cbff27c315fba0c23e01e9bb6ef98fad49a6ad28e0f50ba46b1a5c8af902de008836bceecad36067c75095c0caec236a3a7e746ca1576947b1bb4096ca437d3b2c2f644fe5c8e3aaac0fcf08937ac67b491a6c9e2864208feec7f3c5823e13a1e19cf5d5e82fc710f139370f388d007195eaa36555cc702ee887ac842cfcf3b4205eea95c4985d8e4836c00a8e129e7cd5b84b5aa60954565fb392ff9822e56333d5a1ab95ac33197ba52d6ffac79c3b3666ed3c40d539079343c4870570cc67290db7ada240f46cdc2f2b8736996a0e7c7cd30cd9b5efde7a2c9d24e1b0abd3203ae107ce6b1636bbf4736e172dfdf4b83497373f7b4188c1c91bab1c8f4f65a51319e88f4e8f4a604cbf093df8369dcb75f53ad6579b0ca216bd542a3d3e600c20811b6091b5ede45754de899b7c329846b1c9146ce0e2de3bbf9333992d3cc29a812a19e3f58946304a06b019b60d7693d94d244be0710ab6d6def0d40d78b84143ef29053e38946e2ef800438ea727b210649b92016a660f85ebee1a7184cddccd64eedbb405e4436c64fd4b1a82f436129a7a2ff326609890bfb3f0d454f772b3b34ea63712d1bd806f5cb0467381dbb690bfd7f60729f11d3013586f4abdfcbf4741db23a40d668dac5a35f1d5ce07bb181c70b45e2c32602205b95f06ff251539a43479e8fde74c6512644bea8448adb4a87476e966ac9337c15eb91c246471f33ad890e6434962ac78190da84595c97a3870df1c963ff13d42a62cc6455de4121810d176bdae631357f0385e2070bf706a4aee289ff7ed460d48f5b737b2e5be1c742651828f8b8b47cb1b5e685c2fff1c5c3b83d31f99435d5f70706af5903be9833fd5225849ea21f9468e28ef044ac1363538cd45b73494bf5bca86313978da27c47c18f881c3ca47f162936740137c456354abef16b24a7de3f9fec4832c60314f591ac8b9ddca31f3b373286e5c6d0accfb27cd3c80b722d2c2a6b6a932bc2d71f2996213b16a967b0785c624003294f467070e72e7588b2bb9a008e1c2405e987fbcb4494e7ab2e6a24bbb88e3bb9ac5fb9f44ce78869bb328d0f047766', 1, 1796014824020, '', 117703627506846292);
INSERT INTO public.signing_keys VALUES (26, 'ed25519', '\xf8184523a12fe73968084787b6b7872891b25a6afaf8596bed49da8ce0b772602132d5b1ddc4851ab62dfe126074dd8f90292936161eae0260d7ab29f9f05ba3c536e953cdf23999f36e080f32edcc31856bf9437b926ba85a42da92d3a61d448c7b2f99e9dfe707637f1b130f5b8d16f76f485ea0116ccea00b851e3dc844dfc547563e8cd51dfd2a15c173e7d70764f2aa25', 1, 1796014824020, '', 117703627506846292);


--
-- Data for Name: silent_hosts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.silent_hosts VALUES (7, 'silent_hosts host', 1796014824300, 'silent_hosts error');


--
-- Data for Name: site_texts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.site_texts VALUES (1, 'terms_of_service', 'fr', 'Entre collègues.', '<p>Entre collègues.</p>', 1796014823709);


--
-- Data for Name: strikes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.strikes VALUES (1, 'sensitive', '', 1796014823673, 16, 117703627403254647, NULL, 117703627477182384);
INSERT INTO public.strikes VALUES (2, 'silence', '', 1796014823679, 17, 117703627403254647, NULL, 117703627477182384);
INSERT INTO public.strikes VALUES (3, 'disable', '', 1796014823687, 18, 117703627403254647, NULL, 117703627477182384);
INSERT INTO public.strikes VALUES (4, 'suspend', '', 1796014823695, 19, 117703627403254647, NULL, 117703627477182384);
INSERT INTO public.strikes VALUES (5, 'suspend', '', 1796014823701, 20, 117703627403254647, NULL, 117703627483596527);


--
-- Data for Name: tag_days; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tag_days VALUES (1, 20787, 4, 2, 117703627437185215);
INSERT INTO public.tag_days VALUES (2, 20787, 1, 1, 117703627448927701);


--
-- Data for Name: tags; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tags VALUES (117703627437185215, 'planning');
INSERT INTO public.tags VALUES (117703627448927701, 'securite');


--
-- Data for Name: thread_mutes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.thread_mutes VALUES (1, 1796014824290, 117703627393945102);


--
-- Data for Name: tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tokens VALUES (117703627407910107, '7fbaf6cf63a7fc76575770e34cbdfcdc0dadb6a6b3e5c89726dd834bc50cbd5e', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014822508, NULL, 117703627407245459, 117703627407626341, NULL, NULL);
INSERT INTO public.tokens VALUES (117703627408154998, 'e1bb156462e41f8dcd2f230668818fe5004a2d77b7dc15df73ad8486d7c89ecd', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014822512, NULL, 117703627403254647, 117703627408085548, NULL, NULL);
INSERT INTO public.tokens VALUES (117703627413204442, '101e8693c18a166ae9b370fba2dc9e25894df6c0d575fc08bfcb6ac18a6582a2', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014822589, NULL, 117703627412877855, 117703627413156267, NULL, NULL);
INSERT INTO public.tokens VALUES (117703627418439872, '6f90004c4a7cbb9f19b64f342828bba922936192d1274e40c8277ad36c91e700', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014822669, NULL, 117703627418064056, 117703627418390905, NULL, NULL);
INSERT INTO public.tokens VALUES (117703627422441307, 'a4f022b0021b1cbf2a21ea4ee3ee36f056adee9692db220181b3832a9dfd9870', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014822730, NULL, 117703627422105945, 117703627422389904, NULL, NULL);
INSERT INTO public.tokens VALUES (117703627429475142, 'd0f77042e5f6041506f94075c39eb69fa3525b2756c80d16e2eb83a4795e3075', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014822837, NULL, 117703627429200082, 117703627429475141, NULL, NULL);
INSERT INTO public.tokens VALUES (117703627441198385, 'a4d6844c4d780008813c43ba96803170ecb6dbeb92b579927410fa3f3815fb50', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014823016, NULL, 117703627440937340, 117703627441142712, NULL, NULL);
INSERT INTO public.tokens VALUES (117703627477425015, 'b73eb368d71a7771ae421ee72ec27f1cf47cff9f53edcc6fd5653f31a0f3f46e', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014823569, 1796014823684, 117703627477182384, 117703627477425014, NULL, NULL);
INSERT INTO public.tokens VALUES (117703627483871915, 'df1f55fa90b55f1d3e5498af87c8bb85714d58db2782dabc00f0c1a5846b9acf', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014823667, 1796014823699, 117703627483596527, 117703627483785977, NULL, NULL);
INSERT INTO public.tokens VALUES (117703627495197832, 'bcea20960a998ccd546a32160e39c02adc8ad365bf681f8bd2559a10a4ce7c55', 'read write follow push profile admin:read admin:read:accounts admin:read:domain_allows admin:read:domain_blocks admin:read:email_domain_blocks admin:read:reports admin:write admin:write:accounts admin:write:domain_allows admin:write:domain_blocks admin:write:email_domain_blocks admin:write:reports', 1796014823840, NULL, 117703627494927133, 117703627495134357, NULL, NULL);


--
-- Data for Name: tombstones; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tombstones VALUES (1, 'tombstones key', 'tombstones uri', 'tombstones actor_uri', 1796014824284);


--
-- Data for Name: trends; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trends VALUES (1, 'tag', 117703627437185215, 2);
INSERT INTO public.trends VALUES (2, 'post', 117703627441704225, 4.999952266133822);


--
-- Name: account_notes_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.account_notes_id_seq', 1, true);


--
-- Name: aerich_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.aerich_id_seq', 1, true);


--
-- Name: announcement_reactions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.announcement_reactions_id_seq', 1, true);


--
-- Name: announcement_readings_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.announcement_readings_id_seq', 1, true);


--
-- Name: announcement_tallies_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.announcement_tallies_id_seq', 1, true);


--
-- Name: announcement_targets_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.announcement_targets_id_seq', 1, true);


--
-- Name: announcement_texts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.announcement_texts_id_seq', 1, true);


--
-- Name: audit_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.audit_id_seq', 25, true);


--
-- Name: blocks_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.blocks_id_seq', 1, true);


--
-- Name: bookmarks_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.bookmarks_id_seq', 1, true);


--
-- Name: conversation_posts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.conversation_posts_id_seq', 2, true);


--
-- Name: conversations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.conversations_id_seq', 2, true);


--
-- Name: dials_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.dials_id_seq', 1, true);


--
-- Name: dismissed_suggestions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.dismissed_suggestions_id_seq', 1, true);


--
-- Name: domain_blocks_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.domain_blocks_id_seq', 1, true);


--
-- Name: endorsements_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.endorsements_id_seq', 2, true);


--
-- Name: featured_tags_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.featured_tags_id_seq', 2, true);


--
-- Name: filter_keywords_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.filter_keywords_id_seq', 1, true);


--
-- Name: filter_posts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.filter_posts_id_seq', 1, true);


--
-- Name: followed_tags_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.followed_tags_id_seq', 1, true);


--
-- Name: follows_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.follows_id_seq', 10, true);


--
-- Name: group_members_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.group_members_id_seq', 4, true);


--
-- Name: group_rule_members_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.group_rule_members_id_seq', 1, true);


--
-- Name: group_rule_sites_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.group_rule_sites_id_seq', 1, true);


--
-- Name: group_rule_terms_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.group_rule_terms_id_seq', 1, true);


--
-- Name: group_sites_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.group_sites_id_seq', 1, true);


--
-- Name: group_templates_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.group_templates_id_seq', 1, true);


--
-- Name: home_entries_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.home_entries_id_seq', 37, true);


--
-- Name: list_entries_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.list_entries_id_seq', 6, true);


--
-- Name: list_members_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.list_members_id_seq', 3, true);


--
-- Name: locked_threads_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.locked_threads_id_seq', 1, true);


--
-- Name: markers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.markers_id_seq', 1, true);


--
-- Name: mentions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.mentions_id_seq', 6, true);


--
-- Name: moves_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.moves_id_seq', 1, true);


--
-- Name: mutes_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.mutes_id_seq', 1, true);


--
-- Name: notification_permissions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.notification_permissions_id_seq', 1, true);


--
-- Name: notification_policies_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.notification_policies_id_seq', 1, true);


--
-- Name: notification_requests_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.notification_requests_id_seq', 1, true);


--
-- Name: notifications_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.notifications_id_seq', 23, true);


--
-- Name: pins_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.pins_id_seq', 2, true);


--
-- Name: poll_options_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.poll_options_id_seq', 2, true);


--
-- Name: poll_tallies_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.poll_tallies_id_seq', 1, true);


--
-- Name: poll_votes_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.poll_votes_id_seq', 1, true);


--
-- Name: post_edits_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.post_edits_id_seq', 1, true);


--
-- Name: post_links_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.post_links_id_seq', 2, true);


--
-- Name: post_tags_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.post_tags_id_seq', 7, true);


--
-- Name: push_hosts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.push_hosts_id_seq', 1, true);


--
-- Name: push_keys_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.push_keys_id_seq', 1, true);


--
-- Name: push_messages_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.push_messages_id_seq', 1, true);


--
-- Name: push_subscriptions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.push_subscriptions_id_seq', 1, true);


--
-- Name: reactions_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reactions_id_seq', 3, true);


--
-- Name: reported_posts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reported_posts_id_seq', 1, true);


--
-- Name: rule_texts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.rule_texts_id_seq', 1, true);


--
-- Name: rules_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.rules_id_seq', 1, true);


--
-- Name: severance_events_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.severance_events_id_seq', 1, true);


--
-- Name: severances_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.severances_id_seq', 1, true);


--
-- Name: signing_keys_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.signing_keys_id_seq', 26, true);


--
-- Name: site_texts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.site_texts_id_seq', 1, true);


--
-- Name: strikes_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.strikes_id_seq', 5, true);


--
-- Name: tag_days_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.tag_days_id_seq', 2, true);


--
-- Name: thread_mutes_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.thread_mutes_id_seq', 1, true);


--
-- Name: tombstones_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.tombstones_id_seq', 1, true);


--
-- Name: trends_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.trends_id_seq', 2, true);


--
-- Name: account_notes account_notes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_notes
    ADD CONSTRAINT account_notes_pkey PRIMARY KEY (id);


--
-- Name: account_words account_words_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_words
    ADD CONSTRAINT account_words_pkey PRIMARY KEY (id);


--
-- Name: accounts accounts_handle_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_handle_key UNIQUE (handle);


--
-- Name: accounts accounts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);


--
-- Name: accounts accounts_uri_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.accounts
    ADD CONSTRAINT accounts_uri_key UNIQUE (uri);


--
-- Name: aerich aerich_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.aerich
    ADD CONSTRAINT aerich_pkey PRIMARY KEY (id);


--
-- Name: announcement_reactions announcement_reactions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_reactions
    ADD CONSTRAINT announcement_reactions_pkey PRIMARY KEY (id);


--
-- Name: announcement_readings announcement_readings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_readings
    ADD CONSTRAINT announcement_readings_pkey PRIMARY KEY (id);


--
-- Name: announcement_tallies announcement_tallies_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_tallies
    ADD CONSTRAINT announcement_tallies_pkey PRIMARY KEY (id);


--
-- Name: announcement_targets announcement_targets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_targets
    ADD CONSTRAINT announcement_targets_pkey PRIMARY KEY (id);


--
-- Name: announcement_texts announcement_texts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_texts
    ADD CONSTRAINT announcement_texts_pkey PRIMARY KEY (id);


--
-- Name: announcements announcements_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcements
    ADD CONSTRAINT announcements_pkey PRIMARY KEY (id);


--
-- Name: applications applications_client_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.applications
    ADD CONSTRAINT applications_client_id_key UNIQUE (client_id);


--
-- Name: applications applications_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.applications
    ADD CONSTRAINT applications_pkey PRIMARY KEY (id);


--
-- Name: audit audit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (id);


--
-- Name: authorization_codes authorization_codes_code_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.authorization_codes
    ADD CONSTRAINT authorization_codes_code_hash_key UNIQUE (code_hash);


--
-- Name: authorization_codes authorization_codes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.authorization_codes
    ADD CONSTRAINT authorization_codes_pkey PRIMARY KEY (id);


--
-- Name: blocks blocks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.blocks
    ADD CONSTRAINT blocks_pkey PRIMARY KEY (id);


--
-- Name: bookmarks bookmarks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bookmarks
    ADD CONSTRAINT bookmarks_pkey PRIMARY KEY (id);


--
-- Name: conversation_posts conversation_posts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversation_posts
    ADD CONSTRAINT conversation_posts_pkey PRIMARY KEY (id);


--
-- Name: conversations conversations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations
    ADD CONSTRAINT conversations_pkey PRIMARY KEY (id);


--
-- Name: custom_emoji custom_emoji_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.custom_emoji
    ADD CONSTRAINT custom_emoji_pkey PRIMARY KEY (id);


--
-- Name: deliveries deliveries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_pkey PRIMARY KEY (id);


--
-- Name: dials dials_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dials
    ADD CONSTRAINT dials_pkey PRIMARY KEY (id);


--
-- Name: dismissed_suggestions dismissed_suggestions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dismissed_suggestions
    ADD CONSTRAINT dismissed_suggestions_pkey PRIMARY KEY (id);


--
-- Name: domain_blocks domain_blocks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.domain_blocks
    ADD CONSTRAINT domain_blocks_pkey PRIMARY KEY (id);


--
-- Name: endorsements endorsements_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.endorsements
    ADD CONSTRAINT endorsements_pkey PRIMARY KEY (id);


--
-- Name: errands errands_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.errands
    ADD CONSTRAINT errands_key_key UNIQUE (key);


--
-- Name: errands errands_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.errands
    ADD CONSTRAINT errands_pkey PRIMARY KEY (id);


--
-- Name: featured_tags featured_tags_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.featured_tags
    ADD CONSTRAINT featured_tags_pkey PRIMARY KEY (id);


--
-- Name: fetches fetches_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fetches
    ADD CONSTRAINT fetches_pkey PRIMARY KEY (id);


--
-- Name: filter_keywords filter_keywords_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.filter_keywords
    ADD CONSTRAINT filter_keywords_pkey PRIMARY KEY (id);


--
-- Name: filter_posts filter_posts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.filter_posts
    ADD CONSTRAINT filter_posts_pkey PRIMARY KEY (id);


--
-- Name: filters filters_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.filters
    ADD CONSTRAINT filters_pkey PRIMARY KEY (id);


--
-- Name: followed_tags followed_tags_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.followed_tags
    ADD CONSTRAINT followed_tags_pkey PRIMARY KEY (id);


--
-- Name: follows follows_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follows
    ADD CONSTRAINT follows_pkey PRIMARY KEY (id);


--
-- Name: group_members group_members_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_members
    ADD CONSTRAINT group_members_pkey PRIMARY KEY (id);


--
-- Name: group_rule_members group_rule_members_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_rule_members
    ADD CONSTRAINT group_rule_members_pkey PRIMARY KEY (id);


--
-- Name: group_rule_sites group_rule_sites_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_rule_sites
    ADD CONSTRAINT group_rule_sites_pkey PRIMARY KEY (id);


--
-- Name: group_rule_terms group_rule_terms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_rule_terms
    ADD CONSTRAINT group_rule_terms_pkey PRIMARY KEY (id);


--
-- Name: group_rules group_rules_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_rules
    ADD CONSTRAINT group_rules_pkey PRIMARY KEY (id);


--
-- Name: group_sites group_sites_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_sites
    ADD CONSTRAINT group_sites_pkey PRIMARY KEY (id);


--
-- Name: group_templates group_templates_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_templates
    ADD CONSTRAINT group_templates_key_key UNIQUE (key);


--
-- Name: group_templates group_templates_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_templates
    ADD CONSTRAINT group_templates_pkey PRIMARY KEY (id);


--
-- Name: groups groups_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.groups
    ADD CONSTRAINT groups_pkey PRIMARY KEY (id);


--
-- Name: home_entries home_entries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_entries
    ADD CONSTRAINT home_entries_pkey PRIMARY KEY (id);


--
-- Name: idempotency_keys idempotency_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (id);


--
-- Name: list_entries list_entries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.list_entries
    ADD CONSTRAINT list_entries_pkey PRIMARY KEY (id);


--
-- Name: list_members list_members_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.list_members
    ADD CONSTRAINT list_members_pkey PRIMARY KEY (id);


--
-- Name: lists lists_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lists
    ADD CONSTRAINT lists_pkey PRIMARY KEY (id);


--
-- Name: locked_threads locked_threads_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.locked_threads
    ADD CONSTRAINT locked_threads_pkey PRIMARY KEY (id);


--
-- Name: locked_threads locked_threads_thread_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.locked_threads
    ADD CONSTRAINT locked_threads_thread_id_key UNIQUE (thread_id);


--
-- Name: markers markers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.markers
    ADD CONSTRAINT markers_pkey PRIMARY KEY (id);


--
-- Name: media media_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.media
    ADD CONSTRAINT media_pkey PRIMARY KEY (id);


--
-- Name: mentions mentions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mentions
    ADD CONSTRAINT mentions_pkey PRIMARY KEY (id);


--
-- Name: moves moves_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moves
    ADD CONSTRAINT moves_pkey PRIMARY KEY (id);


--
-- Name: mutes mutes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mutes
    ADD CONSTRAINT mutes_pkey PRIMARY KEY (id);


--
-- Name: notification_permissions notification_permissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_permissions
    ADD CONSTRAINT notification_permissions_pkey PRIMARY KEY (id);


--
-- Name: notification_policies notification_policies_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_policies
    ADD CONSTRAINT notification_policies_pkey PRIMARY KEY (id);


--
-- Name: notification_requests notification_requests_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_requests
    ADD CONSTRAINT notification_requests_pkey PRIMARY KEY (id);


--
-- Name: notifications notifications_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notifications
    ADD CONSTRAINT notifications_pkey PRIMARY KEY (id);


--
-- Name: outgoing_activities outgoing_activities_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outgoing_activities
    ADD CONSTRAINT outgoing_activities_pkey PRIMARY KEY (id);


--
-- Name: peers peers_host_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.peers
    ADD CONSTRAINT peers_host_key UNIQUE (host);


--
-- Name: peers peers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.peers
    ADD CONSTRAINT peers_pkey PRIMARY KEY (id);


--
-- Name: people people_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_pkey PRIMARY KEY (id);


--
-- Name: pins pins_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pins
    ADD CONSTRAINT pins_pkey PRIMARY KEY (id);


--
-- Name: poll_ballots poll_ballots_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_ballots
    ADD CONSTRAINT poll_ballots_pkey PRIMARY KEY (id);


--
-- Name: poll_options poll_options_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_options
    ADD CONSTRAINT poll_options_pkey PRIMARY KEY (id);


--
-- Name: poll_tallies poll_tallies_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_tallies
    ADD CONSTRAINT poll_tallies_pkey PRIMARY KEY (id);


--
-- Name: poll_votes poll_votes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_votes
    ADD CONSTRAINT poll_votes_pkey PRIMARY KEY (id);


--
-- Name: polls polls_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.polls
    ADD CONSTRAINT polls_pkey PRIMARY KEY (id);


--
-- Name: post_edits post_edits_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_edits
    ADD CONSTRAINT post_edits_pkey PRIMARY KEY (id);


--
-- Name: post_links post_links_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_links
    ADD CONSTRAINT post_links_pkey PRIMARY KEY (id);


--
-- Name: post_tags post_tags_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_tags
    ADD CONSTRAINT post_tags_pkey PRIMARY KEY (id);


--
-- Name: post_words post_words_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_words
    ADD CONSTRAINT post_words_pkey PRIMARY KEY (id);


--
-- Name: posts posts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posts
    ADD CONSTRAINT posts_pkey PRIMARY KEY (id);


--
-- Name: posts posts_uri_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posts
    ADD CONSTRAINT posts_uri_key UNIQUE (uri);


--
-- Name: push_hosts push_hosts_host_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_hosts
    ADD CONSTRAINT push_hosts_host_key UNIQUE (host);


--
-- Name: push_hosts push_hosts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_hosts
    ADD CONSTRAINT push_hosts_pkey PRIMARY KEY (id);


--
-- Name: push_keys push_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_keys
    ADD CONSTRAINT push_keys_pkey PRIMARY KEY (id);


--
-- Name: push_messages push_messages_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_messages
    ADD CONSTRAINT push_messages_pkey PRIMARY KEY (id);


--
-- Name: push_subscriptions push_subscriptions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_subscriptions
    ADD CONSTRAINT push_subscriptions_pkey PRIMARY KEY (id);


--
-- Name: quote_authorizations quote_authorizations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quote_authorizations
    ADD CONSTRAINT quote_authorizations_pkey PRIMARY KEY (id);


--
-- Name: quote_authorizations quote_authorizations_uri_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quote_authorizations
    ADD CONSTRAINT quote_authorizations_uri_key UNIQUE (uri);


--
-- Name: reactions reactions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reactions
    ADD CONSTRAINT reactions_pkey PRIMARY KEY (id);


--
-- Name: received received_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.received
    ADD CONSTRAINT received_key_key UNIQUE (key);


--
-- Name: received received_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.received
    ADD CONSTRAINT received_pkey PRIMARY KEY (id);


--
-- Name: reported_posts reported_posts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reported_posts
    ADD CONSTRAINT reported_posts_pkey PRIMARY KEY (id);


--
-- Name: reports reports_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reports
    ADD CONSTRAINT reports_pkey PRIMARY KEY (id);


--
-- Name: rule_texts rule_texts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rule_texts
    ADD CONSTRAINT rule_texts_pkey PRIMARY KEY (id);


--
-- Name: rules rules_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rules
    ADD CONSTRAINT rules_pkey PRIMARY KEY (id);


--
-- Name: scheduled_posts scheduled_posts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scheduled_posts
    ADD CONSTRAINT scheduled_posts_pkey PRIMARY KEY (id);


--
-- Name: sessions sessions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);


--
-- Name: sessions sessions_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_token_hash_key UNIQUE (token_hash);


--
-- Name: severance_events severance_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.severance_events
    ADD CONSTRAINT severance_events_pkey PRIMARY KEY (id);


--
-- Name: severances severances_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.severances
    ADD CONSTRAINT severances_pkey PRIMARY KEY (id);


--
-- Name: signing_keys signing_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT signing_keys_pkey PRIMARY KEY (id);


--
-- Name: silent_hosts silent_hosts_host_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.silent_hosts
    ADD CONSTRAINT silent_hosts_host_key UNIQUE (host);


--
-- Name: silent_hosts silent_hosts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.silent_hosts
    ADD CONSTRAINT silent_hosts_pkey PRIMARY KEY (id);


--
-- Name: site_texts site_texts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.site_texts
    ADD CONSTRAINT site_texts_pkey PRIMARY KEY (id);


--
-- Name: strikes strikes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strikes
    ADD CONSTRAINT strikes_pkey PRIMARY KEY (id);


--
-- Name: tag_days tag_days_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tag_days
    ADD CONSTRAINT tag_days_pkey PRIMARY KEY (id);


--
-- Name: tags tags_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tags
    ADD CONSTRAINT tags_name_key UNIQUE (name);


--
-- Name: tags tags_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tags
    ADD CONSTRAINT tags_pkey PRIMARY KEY (id);


--
-- Name: thread_mutes thread_mutes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread_mutes
    ADD CONSTRAINT thread_mutes_pkey PRIMARY KEY (id);


--
-- Name: tokens tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tokens
    ADD CONSTRAINT tokens_pkey PRIMARY KEY (id);


--
-- Name: tokens tokens_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tokens
    ADD CONSTRAINT tokens_token_hash_key UNIQUE (token_hash);


--
-- Name: tombstones tombstones_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tombstones
    ADD CONSTRAINT tombstones_key_key UNIQUE (key);


--
-- Name: tombstones tombstones_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tombstones
    ADD CONSTRAINT tombstones_pkey PRIMARY KEY (id);


--
-- Name: trends trends_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trends
    ADD CONSTRAINT trends_pkey PRIMARY KEY (id);


--
-- Name: account_notes uid_account_not_account_b1908c; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_notes
    ADD CONSTRAINT uid_account_not_account_b1908c UNIQUE (account_id, target_id);


--
-- Name: announcement_reactions uid_announcemen_announc_04b53a; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_reactions
    ADD CONSTRAINT uid_announcemen_announc_04b53a UNIQUE (announcement_id, account_id, emoji);


--
-- Name: announcement_targets uid_announcemen_announc_384ec4; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_targets
    ADD CONSTRAINT uid_announcemen_announc_384ec4 UNIQUE (announcement_id, kind, name);


--
-- Name: announcement_readings uid_announcemen_announc_41f568; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_readings
    ADD CONSTRAINT uid_announcemen_announc_41f568 UNIQUE (announcement_id, account_id);


--
-- Name: announcement_tallies uid_announcemen_announc_707d0d; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_tallies
    ADD CONSTRAINT uid_announcemen_announc_707d0d UNIQUE (announcement_id, host);


--
-- Name: announcement_texts uid_announcemen_announc_7f722c; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_texts
    ADD CONSTRAINT uid_announcemen_announc_7f722c UNIQUE (announcement_id, language);


--
-- Name: blocks uid_blocks_account_e0a2e9; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.blocks
    ADD CONSTRAINT uid_blocks_account_e0a2e9 UNIQUE (account_id, target_id);


--
-- Name: bookmarks uid_bookmarks_post_id_0562ef; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bookmarks
    ADD CONSTRAINT uid_bookmarks_post_id_0562ef UNIQUE (post_id, account_id);


--
-- Name: conversations uid_conversatio_account_4e73cb; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations
    ADD CONSTRAINT uid_conversatio_account_4e73cb UNIQUE (account_id, thread_id, people_key);


--
-- Name: conversation_posts uid_conversatio_convers_92c113; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversation_posts
    ADD CONSTRAINT uid_conversatio_convers_92c113 UNIQUE (conversation_id, post_id);


--
-- Name: custom_emoji uid_custom_emoj_host_dde335; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.custom_emoji
    ADD CONSTRAINT uid_custom_emoj_host_dde335 UNIQUE (host, name);


--
-- Name: dismissed_suggestions uid_dismissed_s_account_01982e; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dismissed_suggestions
    ADD CONSTRAINT uid_dismissed_s_account_01982e UNIQUE (account_id, target_id);


--
-- Name: domain_blocks uid_domain_bloc_account_81d477; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.domain_blocks
    ADD CONSTRAINT uid_domain_bloc_account_81d477 UNIQUE (account_id, host);


--
-- Name: endorsements uid_endorsement_account_e6cc07; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.endorsements
    ADD CONSTRAINT uid_endorsement_account_e6cc07 UNIQUE (account_id, target_id);


--
-- Name: featured_tags uid_featured_ta_account_7a9fd1; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.featured_tags
    ADD CONSTRAINT uid_featured_ta_account_7a9fd1 UNIQUE (account_id, tag_id);


--
-- Name: fetches uid_fetches_object__a2b429; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fetches
    ADD CONSTRAINT uid_fetches_object__a2b429 UNIQUE (object_key, account_id);


--
-- Name: filter_posts uid_filter_post_part_of_44a8c4; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.filter_posts
    ADD CONSTRAINT uid_filter_post_part_of_44a8c4 UNIQUE (part_of_id, post_id);


--
-- Name: followed_tags uid_followed_ta_account_1b6b7e; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.followed_tags
    ADD CONSTRAINT uid_followed_ta_account_1b6b7e UNIQUE (account_id, tag_id);


--
-- Name: follows uid_follows_account_5d8b90; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follows
    ADD CONSTRAINT uid_follows_account_5d8b90 UNIQUE (account_id, target_id);


--
-- Name: group_members uid_group_membe_group_i_cb7164; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_members
    ADD CONSTRAINT uid_group_membe_group_i_cb7164 UNIQUE (group_id, account_id);


--
-- Name: group_rule_sites uid_group_rule__group_i_43516e; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_rule_sites
    ADD CONSTRAINT uid_group_rule__group_i_43516e UNIQUE (group_id, host);


--
-- Name: group_rule_members uid_group_rule__group_i_5a8cd6; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_rule_members
    ADD CONSTRAINT uid_group_rule__group_i_5a8cd6 UNIQUE (group_id, account_id);


--
-- Name: group_rule_terms uid_group_rule__group_i_dbf14b; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_rule_terms
    ADD CONSTRAINT uid_group_rule__group_i_dbf14b UNIQUE (group_id, kind, name);


--
-- Name: group_sites uid_group_sites_group_i_af0386; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_sites
    ADD CONSTRAINT uid_group_sites_group_i_af0386 UNIQUE (group_id, host);


--
-- Name: home_entries uid_home_entrie_owner_i_7ca47e; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_entries
    ADD CONSTRAINT uid_home_entrie_owner_i_7ca47e UNIQUE (owner_id, post_id);


--
-- Name: idempotency_keys uid_idempotency_account_dcfe2e; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT uid_idempotency_account_dcfe2e UNIQUE (account_id, key);


--
-- Name: list_entries uid_list_entrie_list_id_3003bc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.list_entries
    ADD CONSTRAINT uid_list_entrie_list_id_3003bc UNIQUE (list_id, post_id);


--
-- Name: list_members uid_list_member_list_id_910460; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.list_members
    ADD CONSTRAINT uid_list_member_list_id_910460 UNIQUE (list_id, account_id);


--
-- Name: markers uid_markers_account_19d1b2; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.markers
    ADD CONSTRAINT uid_markers_account_19d1b2 UNIQUE (account_id, timeline);


--
-- Name: mentions uid_mentions_post_id_525756; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mentions
    ADD CONSTRAINT uid_mentions_post_id_525756 UNIQUE (post_id, account_id);


--
-- Name: mutes uid_mutes_account_5a4c26; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mutes
    ADD CONSTRAINT uid_mutes_account_5a4c26 UNIQUE (account_id, target_id);


--
-- Name: notification_policies uid_notificatio_account_50a2f9; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_policies
    ADD CONSTRAINT uid_notificatio_account_50a2f9 UNIQUE (account_id);


--
-- Name: notifications uid_notificatio_account_517bfa; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notifications
    ADD CONSTRAINT uid_notificatio_account_517bfa UNIQUE (account_id, kind, sender_id, post_id);


--
-- Name: notification_requests uid_notificatio_account_b4b06a; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_requests
    ADD CONSTRAINT uid_notificatio_account_b4b06a UNIQUE (account_id, sender_id);


--
-- Name: notification_permissions uid_notificatio_account_fe01f7; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_permissions
    ADD CONSTRAINT uid_notificatio_account_fe01f7 UNIQUE (account_id, sender_id);


--
-- Name: pins uid_pins_post_id_c83bb5; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pins
    ADD CONSTRAINT uid_pins_post_id_c83bb5 UNIQUE (post_id);


--
-- Name: poll_ballots uid_poll_ballot_poll_id_990dd1; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_ballots
    ADD CONSTRAINT uid_poll_ballot_poll_id_990dd1 UNIQUE (poll_id, account_id);


--
-- Name: poll_tallies uid_poll_tallie_poll_id_1496b6; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_tallies
    ADD CONSTRAINT uid_poll_tallie_poll_id_1496b6 UNIQUE (poll_id, host);


--
-- Name: poll_votes uid_poll_votes_option__94de45; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_votes
    ADD CONSTRAINT uid_poll_votes_option__94de45 UNIQUE (option_id, account_id);


--
-- Name: polls uid_polls_post_id_aad669; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.polls
    ADD CONSTRAINT uid_polls_post_id_aad669 UNIQUE (post_id);


--
-- Name: post_links uid_post_links_key_47c1e2; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_links
    ADD CONSTRAINT uid_post_links_key_47c1e2 UNIQUE (key, post_id);


--
-- Name: post_tags uid_post_tags_tag_id_e8aa60; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_tags
    ADD CONSTRAINT uid_post_tags_tag_id_e8aa60 UNIQUE (tag_id, post_id);


--
-- Name: posts uid_posts_account_c17008; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posts
    ADD CONSTRAINT uid_posts_account_c17008 UNIQUE (account_id, boost_of_id);


--
-- Name: push_messages uid_push_messag_subscri_61c9fe; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_messages
    ADD CONSTRAINT uid_push_messag_subscri_61c9fe UNIQUE (subscription_id, notification_id);


--
-- Name: push_subscriptions uid_push_subscr_token_i_46674b; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_subscriptions
    ADD CONSTRAINT uid_push_subscr_token_i_46674b UNIQUE (token_id);


--
-- Name: reactions uid_reactions_post_id_450f04; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reactions
    ADD CONSTRAINT uid_reactions_post_id_450f04 UNIQUE (post_id, account_id, emoji);


--
-- Name: reported_posts uid_reported_po_report__11f6ba; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reported_posts
    ADD CONSTRAINT uid_reported_po_report__11f6ba UNIQUE (report_id, post_id);


--
-- Name: rule_texts uid_rule_texts_rule_id_a0de38; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rule_texts
    ADD CONSTRAINT uid_rule_texts_rule_id_a0de38 UNIQUE (rule_id, language);


--
-- Name: scheduled_posts uid_scheduled_p_account_0fdd47; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scheduled_posts
    ADD CONSTRAINT uid_scheduled_p_account_0fdd47 UNIQUE (account_id, key);


--
-- Name: signing_keys uid_signing_key_account_a18ba8; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT uid_signing_key_account_a18ba8 UNIQUE (account_id, algorithm, number);


--
-- Name: tag_days uid_tag_days_tag_id_f51eef; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tag_days
    ADD CONSTRAINT uid_tag_days_tag_id_f51eef UNIQUE (tag_id, day);


--
-- Name: thread_mutes uid_thread_mute_account_e534bb; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread_mutes
    ADD CONSTRAINT uid_thread_mute_account_e534bb UNIQUE (account_id, thread_id);


--
-- Name: idx_account_not_target__d7ce8a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_account_not_target__d7ce8a ON public.account_notes USING btree (target_id);


--
-- Name: idx_account_words_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_account_words_words ON public.account_words USING gin (words);


--
-- Name: idx_accounts_followe_35b10a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_accounts_followe_35b10a ON public.accounts USING btree (followers_url);


--
-- Name: idx_accounts_host_ceccba; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_accounts_host_ceccba ON public.accounts USING btree (host);


--
-- Name: idx_accounts_key_id_7ea982; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_accounts_key_id_7ea982 ON public.accounts USING btree (key_id);


--
-- Name: idx_accounts_url_fb5fdc; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_accounts_url_fb5fdc ON public.accounts USING btree (url);


--
-- Name: idx_announcemen_account_3efcdb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_announcemen_account_3efcdb ON public.announcement_reactions USING btree (account_id);


--
-- Name: idx_announcemen_account_ff7012; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_announcemen_account_ff7012 ON public.announcement_readings USING btree (account_id);


--
-- Name: idx_announcemen_author__c1ffbb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_announcemen_author__c1ffbb ON public.announcements USING btree (author_id);


--
-- Name: idx_announcemen_ended_a_448595; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_announcemen_ended_a_448595 ON public.announcements USING btree (ended_at, published_at);


--
-- Name: idx_announcemen_post_id_b9083b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_announcemen_post_id_b9083b ON public.announcements USING btree (post_id);


--
-- Name: idx_authorizati_account_bacd0f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_authorizati_account_bacd0f ON public.authorization_codes USING btree (account_id);


--
-- Name: idx_authorizati_applica_e1e3ed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_authorizati_applica_e1e3ed ON public.authorization_codes USING btree (application_id);


--
-- Name: idx_authorizati_person__583994; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_authorizati_person__583994 ON public.authorization_codes USING btree (person_id);


--
-- Name: idx_blocks_target__2632ca; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_blocks_target__2632ca ON public.blocks USING btree (target_id);


--
-- Name: idx_bookmarks_account_d697d9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_bookmarks_account_d697d9 ON public.bookmarks USING btree (account_id, id);


--
-- Name: idx_conversatio_account_03afa0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_conversatio_account_03afa0 ON public.conversations USING btree (account_id, last_post_id);


--
-- Name: idx_conversatio_last_po_18939f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_conversatio_last_po_18939f ON public.conversations USING btree (last_post_id);


--
-- Name: idx_conversatio_post_id_2f9fc0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_conversatio_post_id_2f9fc0 ON public.conversation_posts USING btree (post_id);


--
-- Name: idx_deliveries_activit_2189d9; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_deliveries_activit_2189d9 ON public.deliveries USING btree (activity_id);


--
-- Name: idx_deliveries_orderin_204374; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_deliveries_orderin_204374 ON public.deliveries USING btree (ordering_key, host, state, activity_id);


--
-- Name: idx_deliveries_state_372e7a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_deliveries_state_372e7a ON public.deliveries USING btree (state, host, priority, due_at);


--
-- Name: idx_dials_at_0728d7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_dials_at_0728d7 ON public.dials USING btree (at);


--
-- Name: idx_dials_host_3d07ff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_dials_host_3d07ff ON public.dials USING btree (host, at);


--
-- Name: idx_dismissed_s_target__f40beb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_dismissed_s_target__f40beb ON public.dismissed_suggestions USING btree (target_id);


--
-- Name: idx_endorsement_target__5aacb0; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_endorsement_target__5aacb0 ON public.endorsements USING btree (target_id);


--
-- Name: idx_errands_host_5ca5e7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_errands_host_5ca5e7 ON public.errands USING btree (host, due_at);


--
-- Name: idx_featured_ta_tag_id_819e89; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_featured_ta_tag_id_819e89 ON public.featured_tags USING btree (tag_id);


--
-- Name: idx_fetches_account_cbf476; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_fetches_account_cbf476 ON public.fetches USING btree (account_id);


--
-- Name: idx_filter_keyw_part_of_bf66bd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_filter_keyw_part_of_bf66bd ON public.filter_keywords USING btree (part_of_id);


--
-- Name: idx_filter_post_post_id_55a0bb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_filter_post_post_id_55a0bb ON public.filter_posts USING btree (post_id);


--
-- Name: idx_filters_account_2cab11; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_filters_account_2cab11 ON public.filters USING btree (account_id);


--
-- Name: idx_followed_ta_tag_id_ec54b2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_followed_ta_tag_id_ec54b2 ON public.followed_tags USING btree (tag_id);


--
-- Name: idx_follows_target__c76e1c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_follows_target__c76e1c ON public.follows USING btree (target_id, state);


--
-- Name: idx_group_membe_account_4327fe; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_group_membe_account_4327fe ON public.group_members USING btree (account_id, state);


--
-- Name: idx_group_rule__account_3b3ebe; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_group_rule__account_3b3ebe ON public.group_rule_members USING btree (account_id);


--
-- Name: idx_home_entrie_post_id_3338ff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_home_entrie_post_id_3338ff ON public.home_entries USING btree (post_id);


--
-- Name: idx_idempotency_post_id_1b25e8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_idempotency_post_id_1b25e8 ON public.idempotency_keys USING btree (post_id);


--
-- Name: idx_list_entrie_post_id_182797; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_list_entrie_post_id_182797 ON public.list_entries USING btree (post_id);


--
-- Name: idx_list_member_account_e5d939; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_list_member_account_e5d939 ON public.list_members USING btree (account_id);


--
-- Name: idx_lists_account_476a9b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_lists_account_476a9b ON public.lists USING btree (account_id);


--
-- Name: idx_lists_group_i_f5e070; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_lists_group_i_f5e070 ON public.lists USING btree (group_id);


--
-- Name: idx_locked_thre_group_i_6566f4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_locked_thre_group_i_6566f4 ON public.locked_threads USING btree (group_id);


--
-- Name: idx_media_account_c11f7b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_media_account_c11f7b ON public.media USING btree (account_id);


--
-- Name: idx_media_post_id_40cd5e; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_media_post_id_40cd5e ON public.media USING btree (post_id);


--
-- Name: idx_media_schedul_46f583; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_media_schedul_46f583 ON public.media USING btree (scheduled_id);


--
-- Name: idx_media_state_5c3a9a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_media_state_5c3a9a ON public.media USING btree (state, changed_at);


--
-- Name: idx_mentions_account_863584; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_mentions_account_863584 ON public.mentions USING btree (account_id);


--
-- Name: idx_moves_account_1a85cc; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_moves_account_1a85cc ON public.moves USING btree (account_id);


--
-- Name: idx_moves_target__6cc9dd; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_moves_target__6cc9dd ON public.moves USING btree (target_id);


--
-- Name: idx_mutes_target__2039b2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_mutes_target__2039b2 ON public.mutes USING btree (target_id);


--
-- Name: idx_notificatio_account_1debbf; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_notificatio_account_1debbf ON public.notifications USING btree (account_id, group_key, id);


--
-- Name: idx_notificatio_account_f14d6c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_notificatio_account_f14d6c ON public.notifications USING btree (account_id, id);


--
-- Name: idx_notificatio_post_id_af941b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_notificatio_post_id_af941b ON public.notifications USING btree (post_id);


--
-- Name: idx_notificatio_report__35e566; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_notificatio_report__35e566 ON public.notifications USING btree (report_id);


--
-- Name: idx_notificatio_sender__1d216b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_notificatio_sender__1d216b ON public.notification_requests USING btree (sender_id);


--
-- Name: idx_notificatio_sender__252199; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_notificatio_sender__252199 ON public.notification_permissions USING btree (sender_id);


--
-- Name: idx_notificatio_sender__a979f3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_notificatio_sender__a979f3 ON public.notifications USING btree (sender_id);


--
-- Name: idx_outgoing_ac_actor_i_15c5b3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_outgoing_ac_actor_i_15c5b3 ON public.outgoing_activities USING btree (actor_id);


--
-- Name: idx_outgoing_ac_uri_987ee2; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_outgoing_ac_uri_987ee2 ON public.outgoing_activities USING btree (uri);


--
-- Name: idx_people_departm_050318; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_people_departm_050318 ON public.people USING btree (department);


--
-- Name: idx_pins_account_92413a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_pins_account_92413a ON public.pins USING btree (account_id);


--
-- Name: idx_poll_ballot_account_0d671a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_poll_ballot_account_0d671a ON public.poll_ballots USING btree (account_id);


--
-- Name: idx_poll_option_poll_id_f6c1dc; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_poll_option_poll_id_f6c1dc ON public.poll_options USING btree (poll_id);


--
-- Name: idx_poll_votes_account_09a90f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_poll_votes_account_09a90f ON public.poll_votes USING btree (account_id);


--
-- Name: idx_post_edits_post_id_e7416b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_post_edits_post_id_e7416b ON public.post_edits USING btree (post_id);


--
-- Name: idx_post_links_post_id_ccd1e1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_post_links_post_id_ccd1e1 ON public.post_links USING btree (post_id);


--
-- Name: idx_post_tags_post_id_1a5bb8; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_post_tags_post_id_1a5bb8 ON public.post_tags USING btree (post_id);


--
-- Name: idx_post_words_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_post_words_words ON public.post_words USING gin (words);


--
-- Name: idx_posts_account_928097; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_posts_account_928097 ON public.posts USING btree (account_id, id);


--
-- Name: idx_posts_boost_o_50f39d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_posts_boost_o_50f39d ON public.posts USING btree (boost_of_id);


--
-- Name: idx_posts_group_i_1495af; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_posts_group_i_1495af ON public.posts USING btree (group_id, id);


--
-- Name: idx_posts_in_repl_93133b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_posts_in_repl_93133b ON public.posts USING btree (in_reply_to_uri);


--
-- Name: idx_posts_in_repl_a8026b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_posts_in_repl_a8026b ON public.posts USING btree (in_reply_to_id);


--
-- Name: idx_posts_quote_o_9bc064; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_posts_quote_o_9bc064 ON public.posts USING btree (quote_of_id);


--
-- Name: idx_posts_thread__ac75c1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_posts_thread__ac75c1 ON public.posts USING btree (thread_id);


--
-- Name: idx_posts_url_c18e98; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_posts_url_c18e98 ON public.posts USING btree (url);


--
-- Name: idx_posts_visibil_89d088; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_posts_visibil_89d088 ON public.posts USING btree (visibility, id);


--
-- Name: idx_push_messag_due_at_56ca0f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_push_messag_due_at_56ca0f ON public.push_messages USING btree (due_at);


--
-- Name: idx_push_messag_notific_800611; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_push_messag_notific_800611 ON public.push_messages USING btree (notification_id);


--
-- Name: idx_push_subscr_account_0cea52; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_push_subscr_account_0cea52 ON public.push_subscriptions USING btree (account_id);


--
-- Name: idx_quote_autho_account_264aeb; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_quote_autho_account_264aeb ON public.quote_authorizations USING btree (account_id);


--
-- Name: idx_quote_autho_quoted__c564ed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_quote_autho_quoted__c564ed ON public.quote_authorizations USING btree (quoted_id);


--
-- Name: idx_quote_autho_quoting_27ff94; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_quote_autho_quoting_27ff94 ON public.quote_authorizations USING btree (quoting_uri);


--
-- Name: idx_reactions_account_8615aa; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_reactions_account_8615aa ON public.reactions USING btree (account_id, id);


--
-- Name: idx_reactions_created_0070f6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_reactions_created_0070f6 ON public.reactions USING btree (created_at);


--
-- Name: idx_received_host_99b176; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_received_host_99b176 ON public.received USING btree (host, received_at);


--
-- Name: idx_received_state_fa01f4; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_received_state_fa01f4 ON public.received USING btree (state, host, due_at);


--
-- Name: idx_reported_po_post_id_228994; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_reported_po_post_id_228994 ON public.reported_posts USING btree (post_id);


--
-- Name: idx_reports_account_aff772; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_reports_account_aff772 ON public.reports USING btree (account_id);


--
-- Name: idx_reports_target__e8d1e6; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_reports_target__e8d1e6 ON public.reports USING btree (target_id);


--
-- Name: idx_scheduled_p_account_3797d5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_scheduled_p_account_3797d5 ON public.scheduled_posts USING btree (account_id, id);


--
-- Name: idx_scheduled_p_schedul_e65929; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_scheduled_p_schedul_e65929 ON public.scheduled_posts USING btree (scheduled_at);


--
-- Name: idx_sessions_account_7516aa; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_sessions_account_7516aa ON public.sessions USING btree (account_id);


--
-- Name: idx_severance_e_account_0fc65a; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_severance_e_account_0fc65a ON public.severance_events USING btree (account_id);


--
-- Name: idx_severance_e_notific_47a674; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_severance_e_notific_47a674 ON public.severance_events USING btree (notification_id);


--
-- Name: idx_severances_account_73f643; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_severances_account_73f643 ON public.severances USING btree (account_id);


--
-- Name: idx_severances_host_cd9dff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_severances_host_cd9dff ON public.severances USING btree (host);


--
-- Name: idx_site_texts_kind_fabd4b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_site_texts_kind_fabd4b ON public.site_texts USING btree (kind, id);


--
-- Name: idx_strikes_notific_90f4ff; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_strikes_notific_90f4ff ON public.strikes USING btree (notification_id);


--
-- Name: idx_strikes_target__8dc090; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_strikes_target__8dc090 ON public.strikes USING btree (target_id);


--
-- Name: idx_tokens_account_05d748; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_tokens_account_05d748 ON public.tokens USING btree (account_id);


--
-- Name: idx_tokens_applica_7e745c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_tokens_applica_7e745c ON public.tokens USING btree (application_id);


--
-- Name: idx_tokens_code_id_9afc93; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_tokens_code_id_9afc93 ON public.tokens USING btree (code_id);


--
-- Name: idx_tokens_person__abefa7; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_tokens_person__abefa7 ON public.tokens USING btree (person_id);


--
-- Name: idx_trends_kind_4c29c5; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_trends_kind_4c29c5 ON public.trends USING btree (kind, score);


--
-- Name: account_notes account_notes_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_notes
    ADD CONSTRAINT account_notes_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: account_notes account_notes_target_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_notes
    ADD CONSTRAINT account_notes_target_id_fkey FOREIGN KEY (target_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: account_words account_words_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_words
    ADD CONSTRAINT account_words_id_fkey FOREIGN KEY (id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: announcement_reactions announcement_reactions_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_reactions
    ADD CONSTRAINT announcement_reactions_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: announcement_reactions announcement_reactions_announcement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_reactions
    ADD CONSTRAINT announcement_reactions_announcement_id_fkey FOREIGN KEY (announcement_id) REFERENCES public.announcements(id) ON DELETE CASCADE;


--
-- Name: announcement_readings announcement_readings_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_readings
    ADD CONSTRAINT announcement_readings_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: announcement_readings announcement_readings_announcement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_readings
    ADD CONSTRAINT announcement_readings_announcement_id_fkey FOREIGN KEY (announcement_id) REFERENCES public.announcements(id) ON DELETE CASCADE;


--
-- Name: announcement_tallies announcement_tallies_announcement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_tallies
    ADD CONSTRAINT announcement_tallies_announcement_id_fkey FOREIGN KEY (announcement_id) REFERENCES public.announcements(id) ON DELETE CASCADE;


--
-- Name: announcement_targets announcement_targets_announcement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_targets
    ADD CONSTRAINT announcement_targets_announcement_id_fkey FOREIGN KEY (announcement_id) REFERENCES public.announcements(id) ON DELETE CASCADE;


--
-- Name: announcement_texts announcement_texts_announcement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcement_texts
    ADD CONSTRAINT announcement_texts_announcement_id_fkey FOREIGN KEY (announcement_id) REFERENCES public.announcements(id) ON DELETE CASCADE;


--
-- Name: announcements announcements_author_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcements
    ADD CONSTRAINT announcements_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.accounts(id) ON DELETE SET NULL;


--
-- Name: announcements announcements_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.announcements
    ADD CONSTRAINT announcements_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE SET NULL;


--
-- Name: authorization_codes authorization_codes_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.authorization_codes
    ADD CONSTRAINT authorization_codes_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: authorization_codes authorization_codes_application_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.authorization_codes
    ADD CONSTRAINT authorization_codes_application_id_fkey FOREIGN KEY (application_id) REFERENCES public.applications(id) ON DELETE CASCADE;


--
-- Name: authorization_codes authorization_codes_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.authorization_codes
    ADD CONSTRAINT authorization_codes_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: blocks blocks_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.blocks
    ADD CONSTRAINT blocks_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: blocks blocks_target_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.blocks
    ADD CONSTRAINT blocks_target_id_fkey FOREIGN KEY (target_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: bookmarks bookmarks_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bookmarks
    ADD CONSTRAINT bookmarks_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: bookmarks bookmarks_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bookmarks
    ADD CONSTRAINT bookmarks_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;


--
-- Name: conversation_posts conversation_posts_conversation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversation_posts
    ADD CONSTRAINT conversation_posts_conversation_id_fkey FOREIGN KEY (conversation_id) REFERENCES public.conversations(id) ON DELETE CASCADE;


--
-- Name: conversation_posts conversation_posts_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversation_posts
    ADD CONSTRAINT conversation_posts_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;


--
-- Name: conversations conversations_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations
    ADD CONSTRAINT conversations_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: conversations conversations_last_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conversations
    ADD CONSTRAINT conversations_last_post_id_fkey FOREIGN KEY (last_post_id) REFERENCES public.posts(id) ON DELETE SET NULL;


--
-- Name: deliveries deliveries_activity_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES public.outgoing_activities(id) ON DELETE CASCADE;


--
-- Name: dismissed_suggestions dismissed_suggestions_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dismissed_suggestions
    ADD CONSTRAINT dismissed_suggestions_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: dismissed_suggestions dismissed_suggestions_target_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dismissed_suggestions
    ADD CONSTRAINT dismissed_suggestions_target_id_fkey FOREIGN KEY (target_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: domain_blocks domain_blocks_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.domain_blocks
    ADD CONSTRAINT domain_blocks_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: endorsements endorsements_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.endorsements
    ADD CONSTRAINT endorsements_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: endorsements endorsements_target_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.endorsements
    ADD CONSTRAINT endorsements_target_id_fkey FOREIGN KEY (target_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: featured_tags featured_tags_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.featured_tags
    ADD CONSTRAINT featured_tags_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: featured_tags featured_tags_tag_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.featured_tags
    ADD CONSTRAINT featured_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES public.tags(id) ON DELETE CASCADE;


--
-- Name: fetches fetches_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fetches
    ADD CONSTRAINT fetches_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: filter_keywords filter_keywords_part_of_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.filter_keywords
    ADD CONSTRAINT filter_keywords_part_of_id_fkey FOREIGN KEY (part_of_id) REFERENCES public.filters(id) ON DELETE CASCADE;


--
-- Name: filter_posts filter_posts_part_of_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.filter_posts
    ADD CONSTRAINT filter_posts_part_of_id_fkey FOREIGN KEY (part_of_id) REFERENCES public.filters(id) ON DELETE CASCADE;


--
-- Name: filter_posts filter_posts_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.filter_posts
    ADD CONSTRAINT filter_posts_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;


--
-- Name: filters filters_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.filters
    ADD CONSTRAINT filters_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: followed_tags followed_tags_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.followed_tags
    ADD CONSTRAINT followed_tags_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: followed_tags followed_tags_tag_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.followed_tags
    ADD CONSTRAINT followed_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES public.tags(id) ON DELETE CASCADE;


--
-- Name: follows follows_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follows
    ADD CONSTRAINT follows_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: follows follows_target_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follows
    ADD CONSTRAINT follows_target_id_fkey FOREIGN KEY (target_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: group_members group_members_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_members
    ADD CONSTRAINT group_members_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: group_members group_members_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_members
    ADD CONSTRAINT group_members_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: group_rule_members group_rule_members_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_rule_members
    ADD CONSTRAINT group_rule_members_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: group_rule_members group_rule_members_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_rule_members
    ADD CONSTRAINT group_rule_members_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: group_rule_sites group_rule_sites_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_rule_sites
    ADD CONSTRAINT group_rule_sites_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: group_rule_terms group_rule_terms_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_rule_terms
    ADD CONSTRAINT group_rule_terms_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: group_sites group_sites_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.group_sites
    ADD CONSTRAINT group_sites_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: home_entries home_entries_owner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_entries
    ADD CONSTRAINT home_entries_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: home_entries home_entries_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.home_entries
    ADD CONSTRAINT home_entries_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;


--
-- Name: idempotency_keys idempotency_keys_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: idempotency_keys idempotency_keys_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;


--
-- Name: list_entries list_entries_list_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.list_entries
    ADD CONSTRAINT list_entries_list_id_fkey FOREIGN KEY (list_id) REFERENCES public.lists(id) ON DELETE CASCADE;


--
-- Name: list_entries list_entries_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.list_entries
    ADD CONSTRAINT list_entries_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;


--
-- Name: list_members list_members_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.list_members
    ADD CONSTRAINT list_members_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: list_members list_members_list_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.list_members
    ADD CONSTRAINT list_members_list_id_fkey FOREIGN KEY (list_id) REFERENCES public.lists(id) ON DELETE CASCADE;


--
-- Name: lists lists_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lists
    ADD CONSTRAINT lists_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: lists lists_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lists
    ADD CONSTRAINT lists_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: locked_threads locked_threads_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.locked_threads
    ADD CONSTRAINT locked_threads_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: markers markers_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.markers
    ADD CONSTRAINT markers_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: media media_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.media
    ADD CONSTRAINT media_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE SET NULL;


--
-- Name: media media_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.media
    ADD CONSTRAINT media_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE SET NULL;


--
-- Name: media media_scheduled_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.media
    ADD CONSTRAINT media_scheduled_id_fkey FOREIGN KEY (scheduled_id) REFERENCES public.scheduled_posts(id) ON DELETE SET NULL;


--
-- Name: mentions mentions_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mentions
    ADD CONSTRAINT mentions_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: mentions mentions_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mentions
    ADD CONSTRAINT mentions_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;


--
-- Name: moves moves_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moves
    ADD CONSTRAINT moves_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: moves moves_target_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moves
    ADD CONSTRAINT moves_target_id_fkey FOREIGN KEY (target_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: mutes mutes_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mutes
    ADD CONSTRAINT mutes_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: mutes mutes_target_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mutes
    ADD CONSTRAINT mutes_target_id_fkey FOREIGN KEY (target_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: notification_permissions notification_permissions_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_permissions
    ADD CONSTRAINT notification_permissions_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: notification_permissions notification_permissions_sender_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_permissions
    ADD CONSTRAINT notification_permissions_sender_id_fkey FOREIGN KEY (sender_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: notification_policies notification_policies_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_policies
    ADD CONSTRAINT notification_policies_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: notification_requests notification_requests_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_requests
    ADD CONSTRAINT notification_requests_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: notification_requests notification_requests_sender_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notification_requests
    ADD CONSTRAINT notification_requests_sender_id_fkey FOREIGN KEY (sender_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: notifications notifications_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notifications
    ADD CONSTRAINT notifications_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: notifications notifications_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notifications
    ADD CONSTRAINT notifications_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;


--
-- Name: notifications notifications_report_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notifications
    ADD CONSTRAINT notifications_report_id_fkey FOREIGN KEY (report_id) REFERENCES public.reports(id) ON DELETE CASCADE;


--
-- Name: notifications notifications_sender_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notifications
    ADD CONSTRAINT notifications_sender_id_fkey FOREIGN KEY (sender_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: outgoing_activities outgoing_activities_actor_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outgoing_activities
    ADD CONSTRAINT outgoing_activities_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: pins pins_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pins
    ADD CONSTRAINT pins_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: pins pins_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pins
    ADD CONSTRAINT pins_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;


--
-- Name: poll_ballots poll_ballots_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_ballots
    ADD CONSTRAINT poll_ballots_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: poll_ballots poll_ballots_poll_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_ballots
    ADD CONSTRAINT poll_ballots_poll_id_fkey FOREIGN KEY (poll_id) REFERENCES public.polls(id) ON DELETE CASCADE;


--
-- Name: poll_options poll_options_poll_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_options
    ADD CONSTRAINT poll_options_poll_id_fkey FOREIGN KEY (poll_id) REFERENCES public.polls(id) ON DELETE CASCADE;


--
-- Name: poll_tallies poll_tallies_poll_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_tallies
    ADD CONSTRAINT poll_tallies_poll_id_fkey FOREIGN KEY (poll_id) REFERENCES public.polls(id) ON DELETE CASCADE;


--
-- Name: poll_votes poll_votes_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_votes
    ADD CONSTRAINT poll_votes_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: poll_votes poll_votes_option_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_votes
    ADD CONSTRAINT poll_votes_option_id_fkey FOREIGN KEY (option_id) REFERENCES public.poll_options(id) ON DELETE CASCADE;


--
-- Name: polls polls_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.polls
    ADD CONSTRAINT polls_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;


--
-- Name: post_edits post_edits_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_edits
    ADD CONSTRAINT post_edits_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;


--
-- Name: post_links post_links_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_links
    ADD CONSTRAINT post_links_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;


--
-- Name: post_tags post_tags_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_tags
    ADD CONSTRAINT post_tags_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;


--
-- Name: post_tags post_tags_tag_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_tags
    ADD CONSTRAINT post_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES public.tags(id) ON DELETE CASCADE;


--
-- Name: post_words post_words_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_words
    ADD CONSTRAINT post_words_id_fkey FOREIGN KEY (id) REFERENCES public.posts(id) ON DELETE CASCADE;


--
-- Name: posts posts_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posts
    ADD CONSTRAINT posts_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: posts posts_boost_of_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posts
    ADD CONSTRAINT posts_boost_of_id_fkey FOREIGN KEY (boost_of_id) REFERENCES public.posts(id) ON DELETE CASCADE;


--
-- Name: posts posts_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posts
    ADD CONSTRAINT posts_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.accounts(id) ON DELETE SET NULL;


--
-- Name: posts posts_in_reply_to_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posts
    ADD CONSTRAINT posts_in_reply_to_id_fkey FOREIGN KEY (in_reply_to_id) REFERENCES public.posts(id) ON DELETE SET NULL;


--
-- Name: posts posts_quote_of_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posts
    ADD CONSTRAINT posts_quote_of_id_fkey FOREIGN KEY (quote_of_id) REFERENCES public.posts(id) ON DELETE SET NULL;


--
-- Name: push_messages push_messages_notification_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_messages
    ADD CONSTRAINT push_messages_notification_id_fkey FOREIGN KEY (notification_id) REFERENCES public.notifications(id) ON DELETE CASCADE;


--
-- Name: push_messages push_messages_subscription_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_messages
    ADD CONSTRAINT push_messages_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES public.push_subscriptions(id) ON DELETE CASCADE;


--
-- Name: push_subscriptions push_subscriptions_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_subscriptions
    ADD CONSTRAINT push_subscriptions_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: push_subscriptions push_subscriptions_token_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.push_subscriptions
    ADD CONSTRAINT push_subscriptions_token_id_fkey FOREIGN KEY (token_id) REFERENCES public.tokens(id) ON DELETE CASCADE;


--
-- Name: quote_authorizations quote_authorizations_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quote_authorizations
    ADD CONSTRAINT quote_authorizations_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: quote_authorizations quote_authorizations_quoted_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quote_authorizations
    ADD CONSTRAINT quote_authorizations_quoted_id_fkey FOREIGN KEY (quoted_id) REFERENCES public.posts(id) ON DELETE CASCADE;


--
-- Name: reactions reactions_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reactions
    ADD CONSTRAINT reactions_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: reactions reactions_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reactions
    ADD CONSTRAINT reactions_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;


--
-- Name: reported_posts reported_posts_post_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reported_posts
    ADD CONSTRAINT reported_posts_post_id_fkey FOREIGN KEY (post_id) REFERENCES public.posts(id) ON DELETE CASCADE;


--
-- Name: reported_posts reported_posts_report_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reported_posts
    ADD CONSTRAINT reported_posts_report_id_fkey FOREIGN KEY (report_id) REFERENCES public.reports(id) ON DELETE CASCADE;


--
-- Name: reports reports_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reports
    ADD CONSTRAINT reports_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: reports reports_assigned_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reports
    ADD CONSTRAINT reports_assigned_id_fkey FOREIGN KEY (assigned_id) REFERENCES public.accounts(id) ON DELETE SET NULL;


--
-- Name: reports reports_resolved_by_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reports
    ADD CONSTRAINT reports_resolved_by_id_fkey FOREIGN KEY (resolved_by_id) REFERENCES public.accounts(id) ON DELETE SET NULL;


--
-- Name: reports reports_target_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reports
    ADD CONSTRAINT reports_target_id_fkey FOREIGN KEY (target_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: scheduled_posts scheduled_posts_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scheduled_posts
    ADD CONSTRAINT scheduled_posts_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: sessions sessions_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: severance_events severance_events_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.severance_events
    ADD CONSTRAINT severance_events_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: severance_events severance_events_notification_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.severance_events
    ADD CONSTRAINT severance_events_notification_id_fkey FOREIGN KEY (notification_id) REFERENCES public.notifications(id) ON DELETE SET NULL;


--
-- Name: severances severances_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.severances
    ADD CONSTRAINT severances_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: signing_keys signing_keys_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signing_keys
    ADD CONSTRAINT signing_keys_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: strikes strikes_moderator_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strikes
    ADD CONSTRAINT strikes_moderator_id_fkey FOREIGN KEY (moderator_id) REFERENCES public.accounts(id) ON DELETE SET NULL;


--
-- Name: strikes strikes_report_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strikes
    ADD CONSTRAINT strikes_report_id_fkey FOREIGN KEY (report_id) REFERENCES public.reports(id) ON DELETE SET NULL;


--
-- Name: strikes strikes_target_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.strikes
    ADD CONSTRAINT strikes_target_id_fkey FOREIGN KEY (target_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: tag_days tag_days_tag_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tag_days
    ADD CONSTRAINT tag_days_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES public.tags(id) ON DELETE CASCADE;


--
-- Name: thread_mutes thread_mutes_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.thread_mutes
    ADD CONSTRAINT thread_mutes_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: tokens tokens_account_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tokens
    ADD CONSTRAINT tokens_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- Name: tokens tokens_application_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tokens
    ADD CONSTRAINT tokens_application_id_fkey FOREIGN KEY (application_id) REFERENCES public.applications(id) ON DELETE CASCADE;


--
-- Name: tokens tokens_code_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tokens
    ADD CONSTRAINT tokens_code_id_fkey FOREIGN KEY (code_id) REFERENCES public.authorization_codes(id) ON DELETE SET NULL;


--
-- Name: tokens tokens_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tokens
    ADD CONSTRAINT tokens_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.accounts(id) ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--


