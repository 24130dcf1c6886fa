from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "accounts" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "username" VARCHAR(255) NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "handle" VARCHAR(512) NOT NULL UNIQUE,
    "uri" VARCHAR(2048) NOT NULL UNIQUE,
    "actor_type" VARCHAR(32) NOT NULL,
    "display_name" VARCHAR(255) NOT NULL,
    "note" TEXT NOT NULL,
    "note_source" TEXT NOT NULL,
    "fields_json" TEXT NOT NULL,
    "url" VARCHAR(2048) NOT NULL,
    "avatar_url" VARCHAR(2048) NOT NULL,
    "header_url" VARCHAR(2048) NOT NULL,
    "avatar_id" BIGINT,
    "header_id" BIGINT,
    "inbox_url" VARCHAR(2048) NOT NULL,
    "shared_inbox_url" VARCHAR(2048) NOT NULL,
    "outbox_url" VARCHAR(2048) NOT NULL,
    "followers_url" VARCHAR(2048) NOT NULL,
    "following_url" VARCHAR(2048) NOT NULL,
    "featured_url" VARCHAR(2048) NOT NULL,
    "featured_tags_url" VARCHAR(2048) NOT NULL,
    "key_id" VARCHAR(2048) NOT NULL,
    "public_key_pem" TEXT NOT NULL,
    "ed25519_multibase" VARCHAR(128) NOT NULL,
    "locked" BOOL NOT NULL,
    "discoverable" BOOL NOT NULL,
    "created_at" BIGINT NOT NULL,
    "fetched_at" BIGINT,
    "suspended_at" BIGINT,
    "silenced_at" BIGINT,
    "followers_count" INT NOT NULL,
    "following_count" INT NOT NULL,
    "posts_count" INT NOT NULL,
    "last_post_at" BIGINT,
    "revision" INT NOT NULL,
    "ed25519_key_id" VARCHAR(2048) NOT NULL,
    "aliases_json" TEXT NOT NULL,
    "moved_to_uri" VARCHAR(2048) NOT NULL
);
CREATE INDEX "idx_accounts_host_ceccba" ON "accounts" ("host");
CREATE INDEX "idx_accounts_url_fb5fdc" ON "accounts" ("url");
CREATE INDEX "idx_accounts_followe_35b10a" ON "accounts" ("followers_url");
CREATE INDEX "idx_accounts_key_id_7ea982" ON "accounts" ("key_id");
CREATE TABLE "signing_keys" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "algorithm" VARCHAR(16) NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "number" INT NOT NULL,
    "since" BIGINT NOT NULL,
    "announcement_uri" VARCHAR(2048) NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_signing_key_account_a18ba8" UNIQUE ("account_id", "algorithm", "number")
);
CREATE TABLE "announcements" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "importance" VARCHAR(16) NOT NULL,
    "publish_at" BIGINT NOT NULL,
    "published_at" BIGINT,
    "starts_at" BIGINT,
    "ends_at" BIGINT,
    "all_day" BOOL NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "ended_at" BIGINT,
    "author_id" BIGINT REFERENCES "accounts" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_announcemen_author__c1ffbb" ON "announcements" ("author_id");
CREATE INDEX "idx_announcemen_ended_a_448595" ON "announcements" ("ended_at", "published_at");
CREATE TABLE "announcement_reactions" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "emoji" VARCHAR(100) NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "announcement_id" BIGINT NOT NULL REFERENCES "announcements" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_announcemen_announc_04b53a" UNIQUE ("announcement_id", "account_id", "emoji")
);
CREATE INDEX "idx_announcemen_account_3efcdb" ON "announcement_reactions" ("account_id");
CREATE TABLE "announcement_readings" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "read_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "announcement_id" BIGINT NOT NULL REFERENCES "announcements" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_announcemen_announc_41f568" UNIQUE ("announcement_id", "account_id")
);
CREATE INDEX "idx_announcemen_account_ff7012" ON "announcement_readings" ("account_id");
CREATE TABLE "announcement_texts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "language" VARCHAR(16) NOT NULL,
    "title" VARCHAR(255) NOT NULL,
    "source" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "announcement_id" BIGINT NOT NULL REFERENCES "announcements" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_announcemen_announc_7f722c" UNIQUE ("announcement_id", "language")
);
CREATE TABLE "audit" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" BIGINT NOT NULL,
    "actor" VARCHAR(255) NOT NULL,
    "action" VARCHAR(64) NOT NULL,
    "subject" VARCHAR(2048) NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL
);
CREATE TABLE "outgoing_activities" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "uri" VARCHAR(2048) NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "object_uri" VARCHAR(2048) NOT NULL,
    "body" BYTEA NOT NULL,
    "created_at" BIGINT NOT NULL,
    "actor_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_outgoing_ac_uri_987ee2" ON "outgoing_activities" ("uri");
CREATE INDEX "idx_outgoing_ac_actor_i_15c5b3" ON "outgoing_activities" ("actor_id");
CREATE TABLE "deliveries" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL,
    "inbox_url" VARCHAR(2048) NOT NULL,
    "ordering_key" VARCHAR(64) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "attempts" INT NOT NULL,
    "due_at" BIGINT NOT NULL,
    "leased_until" BIGINT,
    "expires_at" BIGINT NOT NULL,
    "last_status" INT,
    "last_error" VARCHAR(255) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "finished_at" BIGINT,
    "priority" SMALLINT NOT NULL,
    "activity_id" BIGINT NOT NULL REFERENCES "outgoing_activities" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_deliveries_activit_2189d9" ON "deliveries" ("activity_id");
CREATE INDEX "idx_deliveries_state_372e7a" ON "deliveries" ("state", "host", "priority", "due_at");
CREATE INDEX "idx_deliveries_orderin_204374" ON "deliveries" ("ordering_key", "host", "state", "activity_id");
CREATE TABLE "dismissed_suggestions" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_dismissed_s_account_01982e" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_dismissed_s_target__f40beb" ON "dismissed_suggestions" ("target_id");
CREATE TABLE "domain_blocks" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_domain_bloc_account_81d477" UNIQUE ("account_id", "host")
);
CREATE TABLE "dials" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" BIGINT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "purpose" VARCHAR(16) NOT NULL,
    "outcome" VARCHAR(64) NOT NULL,
    "bytes_out" BIGINT NOT NULL,
    "bytes_in" BIGINT NOT NULL,
    "local_port" INT NOT NULL
);
CREATE INDEX "idx_dials_at_0728d7" ON "dials" ("at");
CREATE INDEX "idx_dials_host_3d07ff" ON "dials" ("host", "at");
CREATE TABLE "endorsements" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_endorsement_account_e6cc07" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_endorsement_target__5aacb0" ON "endorsements" ("target_id");
CREATE TABLE "errands" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "kind" VARCHAR(16) NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "subject" VARCHAR(2048) NOT NULL,
    "detail" VARCHAR(2048) NOT NULL,
    "attempts" INT NOT NULL,
    "due_at" BIGINT NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "created_at" BIGINT NOT NULL
);
CREATE INDEX "idx_errands_host_5ca5e7" ON "errands" ("host", "due_at");
CREATE TABLE "fetches" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "object_key" VARCHAR(64) NOT NULL,
    "object_uri" VARCHAR(2048) NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "first_at" BIGINT NOT NULL,
    "last_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_fetches_object__a2b429" UNIQUE ("object_key", "account_id")
);
CREATE INDEX "idx_fetches_account_cbf476" ON "fetches" ("account_id");
CREATE TABLE "filters" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "title" VARCHAR(255) NOT NULL,
    "contexts" VARCHAR(64) NOT NULL,
    "action" VARCHAR(8) NOT NULL,
    "expires_at" BIGINT,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_filters_account_2cab11" ON "filters" ("account_id");
CREATE TABLE "filter_keywords" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "keyword" VARCHAR(255) NOT NULL,
    "whole_word" BOOL NOT NULL,
    "part_of_id" BIGINT NOT NULL REFERENCES "filters" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_filter_keyw_part_of_bf66bd" ON "filter_keywords" ("part_of_id");
CREATE TABLE "follows" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "state" VARCHAR(16) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "show_boosts" BOOL NOT NULL,
    "notify" BOOL NOT NULL,
    "languages" VARCHAR(255) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_follows_account_5d8b90" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_follows_target__c76e1c" ON "follows" ("target_id", "state");
CREATE TABLE "lists" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "title" VARCHAR(255) NOT NULL,
    "replies_policy" VARCHAR(16) NOT NULL,
    "exclusive" BOOL NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_lists_account_476a9b" ON "lists" ("account_id");
CREATE TABLE "list_members" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "list_id" BIGINT NOT NULL REFERENCES "lists" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_list_member_list_id_910460" UNIQUE ("list_id", "account_id")
);
CREATE INDEX "idx_list_member_account_e5d939" ON "list_members" ("account_id");
CREATE TABLE "blocks" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_blocks_account_e0a2e9" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_blocks_target__2632ca" ON "blocks" ("target_id");
CREATE TABLE "mutes" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "notifications" BOOL NOT NULL,
    "expires_at" BIGINT,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mutes_account_5a4c26" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_mutes_target__2039b2" ON "mutes" ("target_id");
CREATE TABLE "reports" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "post_ids_json" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "category" VARCHAR(16) NOT NULL,
    "forwarded" BOOL NOT NULL,
    "created_at" BIGINT NOT NULL,
    "resolved_at" BIGINT,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_reports_account_aff772" ON "reports" ("account_id");
CREATE INDEX "idx_reports_target__e8d1e6" ON "reports" ("target_id");
CREATE TABLE "moves" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "state" VARCHAR(16) NOT NULL,
    "asked_at" BIGINT NOT NULL,
    "decided_at" BIGINT,
    "decided_by" VARCHAR(255) NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_moves_account_1a85cc" ON "moves" ("account_id");
CREATE INDEX "idx_moves_target__6cc9dd" ON "moves" ("target_id");
CREATE TABLE "account_notes" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "comment" TEXT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_account_not_account_b1908c" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_account_not_target__d7ce8a" ON "account_notes" ("target_id");
CREATE TABLE "applications" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "client_id" VARCHAR(64) NOT NULL UNIQUE,
    "secret_hash" VARCHAR(64) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "website" VARCHAR(2048) NOT NULL,
    "redirect_uris" TEXT NOT NULL,
    "scopes" VARCHAR(1000) NOT NULL,
    "created_at" BIGINT NOT NULL
);
CREATE TABLE "authorization_codes" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "code_hash" VARCHAR(64) NOT NULL UNIQUE,
    "redirect_uri" TEXT NOT NULL,
    "scopes" VARCHAR(1000) NOT NULL,
    "challenge" VARCHAR(128) NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "used_at" BIGINT,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "application_id" BIGINT NOT NULL REFERENCES "applications" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_authorizati_account_bacd0f" ON "authorization_codes" ("account_id");
CREATE INDEX "idx_authorizati_applica_e1e3ed" ON "authorization_codes" ("application_id");
CREATE TABLE "sessions" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" BIGINT NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_sessions_account_7516aa" ON "sessions" ("account_id");
CREATE TABLE "tokens" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "scopes" VARCHAR(1000) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "revoked_at" BIGINT,
    "account_id" BIGINT REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "application_id" BIGINT NOT NULL REFERENCES "applications" ("id") ON DELETE CASCADE,
    "code_id" BIGINT REFERENCES "authorization_codes" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_tokens_account_05d748" ON "tokens" ("account_id");
CREATE INDEX "idx_tokens_applica_7e745c" ON "tokens" ("application_id");
CREATE INDEX "idx_tokens_code_id_9afc93" ON "tokens" ("code_id");
CREATE TABLE "peers" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL UNIQUE,
    "state" VARCHAR(16) NOT NULL,
    "networks" TEXT NOT NULL,
    "company_ca" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "added_by" VARCHAR(255) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "changed_at" BIGINT NOT NULL,
    "software" VARCHAR(255) NOT NULL,
    "signature_scheme" VARCHAR(16) NOT NULL,
    "scheme_checked_at" BIGINT,
    "actor_uri" VARCHAR(2048) NOT NULL,
    "software_version" VARCHAR(255) NOT NULL,
    "key_fingerprint" VARCHAR(64) NOT NULL,
    "seen_fingerprint" VARCHAR(64) NOT NULL,
    "scope" VARCHAR(16) NOT NULL,
    "scope_names" TEXT NOT NULL,
    "posture_json" TEXT NOT NULL,
    "probed_at" BIGINT,
    "removed_at" BIGINT,
    "legal_hold" BOOL NOT NULL,
    "purged_at" BIGINT,
    "tls_issuer" VARCHAR(1024) NOT NULL,
    "tls_names" TEXT NOT NULL
);
CREATE TABLE "people" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "email" VARCHAR(255) NOT NULL,
    "password_hash" VARCHAR(255) NOT NULL,
    "role" VARCHAR(16) NOT NULL,
    "locale" VARCHAR(8) NOT NULL,
    "default_visibility" VARCHAR(16) NOT NULL,
    "default_sensitive" BOOL NOT NULL,
    "default_language" VARCHAR(8) NOT NULL,
    "default_quote_policy" VARCHAR(16) NOT NULL,
    "expand_media" VARCHAR(16) NOT NULL,
    "expand_spoilers" BOOL NOT NULL,
    "autoplay_gifs" BOOL NOT NULL,
    "filters_revision" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "disabled_at" BIGINT,
    "last_login_at" BIGINT
);
CREATE TABLE "posts" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "uri" VARCHAR(2048) NOT NULL UNIQUE,
    "url" VARCHAR(2048) NOT NULL,
    "local" BOOL NOT NULL,
    "visibility" VARCHAR(16) NOT NULL,
    "in_reply_to_uri" VARCHAR(2048) NOT NULL,
    "in_reply_to_account_id" BIGINT,
    "thread_id" BIGINT NOT NULL,
    "title" VARCHAR(500) NOT NULL,
    "content" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "source_type" VARCHAR(32) NOT NULL,
    "summary" VARCHAR(1000) NOT NULL,
    "sensitive" BOOL NOT NULL,
    "language" VARCHAR(16) NOT NULL,
    "attachments_json" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "edited_at" BIGINT,
    "replies_count" INT NOT NULL,
    "boosts_count" INT NOT NULL,
    "favourites_count" INT NOT NULL,
    "revision" INT NOT NULL,
    "application_name" VARCHAR(255) NOT NULL,
    "context_uri" VARCHAR(2048) NOT NULL,
    "quote_uri" VARCHAR(2048) NOT NULL,
    "quote_state" VARCHAR(16) NOT NULL,
    "quote_authorization" VARCHAR(2048) NOT NULL,
    "quote_policy" VARCHAR(16) NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "boost_of_id" BIGINT REFERENCES "posts" ("id") ON DELETE CASCADE,
    "in_reply_to_id" BIGINT REFERENCES "posts" ("id") ON DELETE SET NULL,
    "quote_of_id" BIGINT REFERENCES "posts" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_posts_account_c17008" UNIQUE ("account_id", "boost_of_id")
);
CREATE INDEX "idx_posts_url_c18e98" ON "posts" ("url");
CREATE INDEX "idx_posts_in_repl_93133b" ON "posts" ("in_reply_to_uri");
CREATE INDEX "idx_posts_thread__ac75c1" ON "posts" ("thread_id");
CREATE INDEX "idx_posts_boost_o_50f39d" ON "posts" ("boost_of_id");
CREATE INDEX "idx_posts_in_repl_a8026b" ON "posts" ("in_reply_to_id");
CREATE INDEX "idx_posts_quote_o_9bc064" ON "posts" ("quote_of_id");
CREATE INDEX "idx_posts_account_928097" ON "posts" ("account_id", "id");
CREATE INDEX "idx_posts_visibil_89d088" ON "posts" ("visibility", "id");
CREATE TABLE "conversations" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "thread_id" BIGINT NOT NULL,
    "people" TEXT NOT NULL,
    "people_key" VARCHAR(64) NOT NULL,
    "unread" BOOL NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "last_post_id" BIGINT REFERENCES "posts" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_conversatio_account_4e73cb" UNIQUE ("account_id", "thread_id", "people_key")
);
CREATE INDEX "idx_conversatio_last_po_18939f" ON "conversations" ("last_post_id");
CREATE INDEX "idx_conversatio_account_03afa0" ON "conversations" ("account_id", "last_post_id");
CREATE TABLE "conversation_posts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "conversation_id" BIGINT NOT NULL REFERENCES "conversations" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_conversatio_convers_92c113" UNIQUE ("conversation_id", "post_id")
);
CREATE INDEX "idx_conversatio_post_id_2f9fc0" ON "conversation_posts" ("post_id");
CREATE TABLE "filter_posts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "part_of_id" BIGINT NOT NULL REFERENCES "filters" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_filter_post_part_of_44a8c4" UNIQUE ("part_of_id", "post_id")
);
CREATE INDEX "idx_filter_post_post_id_55a0bb" ON "filter_posts" ("post_id");
CREATE TABLE "list_entries" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "list_id" BIGINT NOT NULL REFERENCES "lists" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_list_entrie_list_id_3003bc" UNIQUE ("list_id", "post_id")
);
CREATE INDEX "idx_list_entrie_post_id_182797" ON "list_entries" ("post_id");
CREATE TABLE "notifications" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT REFERENCES "posts" ("id") ON DELETE CASCADE,
    "sender_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_517bfa" UNIQUE ("account_id", "kind", "sender_id", "post_id")
);
CREATE INDEX "idx_notificatio_post_id_af941b" ON "notifications" ("post_id");
CREATE INDEX "idx_notificatio_sender__a979f3" ON "notifications" ("sender_id");
CREATE INDEX "idx_notificatio_account_f14d6c" ON "notifications" ("account_id", "id");
CREATE TABLE "polls" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "multiple" BOOL NOT NULL,
    "hide_totals" BOOL NOT NULL,
    "expires_at" BIGINT,
    "voters_count" INT NOT NULL,
    "announced_at" BIGINT,
    "closed_at" BIGINT,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_polls_post_id_aad669" UNIQUE ("post_id")
);
CREATE TABLE "poll_options" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "title" VARCHAR(255) NOT NULL,
    "votes_count" INT NOT NULL,
    "poll_id" BIGINT NOT NULL REFERENCES "polls" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_poll_option_poll_id_f6c1dc" ON "poll_options" ("poll_id");
CREATE TABLE "poll_votes" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "option_id" BIGINT NOT NULL REFERENCES "poll_options" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_poll_votes_option__94de45" UNIQUE ("option_id", "account_id")
);
CREATE INDEX "idx_poll_votes_account_09a90f" ON "poll_votes" ("account_id");
CREATE TABLE "idempotency_keys" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "key" VARCHAR(255) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_idempotency_account_dcfe2e" UNIQUE ("account_id", "key")
);
CREATE INDEX "idx_idempotency_post_id_1b25e8" ON "idempotency_keys" ("post_id");
CREATE TABLE "mentions" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mentions_post_id_525756" UNIQUE ("post_id", "account_id")
);
CREATE INDEX "idx_mentions_account_863584" ON "mentions" ("account_id");
CREATE TABLE "post_edits" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "content" TEXT NOT NULL,
    "summary" VARCHAR(1000) NOT NULL,
    "sensitive" BOOL NOT NULL,
    "written_at" BIGINT NOT NULL,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_post_edits_post_id_e7416b" ON "post_edits" ("post_id");
CREATE TABLE "tags" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL UNIQUE
);
CREATE TABLE "featured_tags" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "tag_id" BIGINT NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_featured_ta_account_7a9fd1" UNIQUE ("account_id", "tag_id")
);
CREATE INDEX "idx_featured_ta_tag_id_819e89" ON "featured_tags" ("tag_id");
CREATE TABLE "followed_tags" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "tag_id" BIGINT NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_followed_ta_account_1b6b7e" UNIQUE ("account_id", "tag_id")
);
CREATE INDEX "idx_followed_ta_tag_id_ec54b2" ON "followed_tags" ("tag_id");
CREATE TABLE "post_tags" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    "tag_id" BIGINT NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_post_tags_tag_id_e8aa60" UNIQUE ("tag_id", "post_id")
);
CREATE INDEX "idx_post_tags_post_id_1a5bb8" ON "post_tags" ("post_id");
CREATE TABLE "tombstones" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "uri" VARCHAR(2048) NOT NULL,
    "actor_uri" VARCHAR(2048) NOT NULL,
    "deleted_at" BIGINT NOT NULL
);
CREATE TABLE "markers" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "timeline" VARCHAR(32) NOT NULL,
    "last_read_id" BIGINT NOT NULL,
    "version" INT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_markers_account_19d1b2" UNIQUE ("account_id", "timeline")
);
CREATE TABLE "quote_authorizations" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "uri" VARCHAR(2048) NOT NULL UNIQUE,
    "quoting_uri" VARCHAR(2048) NOT NULL,
    "revoked_at" BIGINT,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "quoted_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_quote_autho_quoting_27ff94" ON "quote_authorizations" ("quoting_uri");
CREATE INDEX "idx_quote_autho_account_264aeb" ON "quote_authorizations" ("account_id");
CREATE INDEX "idx_quote_autho_quoted__c564ed" ON "quote_authorizations" ("quoted_id");
CREATE TABLE "bookmarks" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_bookmarks_post_id_0562ef" UNIQUE ("post_id", "account_id")
);
CREATE INDEX "idx_bookmarks_account_e00c74" ON "bookmarks" ("account_id");
CREATE TABLE "pins" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_pins_post_id_c83bb5" UNIQUE ("post_id")
);
CREATE INDEX "idx_pins_account_92413a" ON "pins" ("account_id");
CREATE TABLE "reactions" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "emoji" VARCHAR(100) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_reactions_post_id_450f04" UNIQUE ("post_id", "account_id", "emoji")
);
CREATE INDEX "idx_reactions_account_8615aa" ON "reactions" ("account_id", "id");
CREATE TABLE "thread_mutes" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "thread_id" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_thread_mute_account_e534bb" UNIQUE ("account_id", "thread_id")
);
CREATE TABLE "received" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "uri" VARCHAR(2048) NOT NULL,
    "actor_uri" VARCHAR(2048) NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "body" BYTEA NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "attempts" INT NOT NULL,
    "due_at" BIGINT NOT NULL,
    "received_at" BIGINT NOT NULL
);
CREATE INDEX "idx_received_state_fa01f4" ON "received" ("state", "host", "due_at");
CREATE INDEX "idx_received_host_99b176" ON "received" ("host", "received_at");
CREATE TABLE "scheduled_posts" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "scheduled_at" BIGINT NOT NULL,
    "draft_json" TEXT NOT NULL,
    "key" VARCHAR(255),
    "problem" VARCHAR(500) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_scheduled_p_account_0fdd47" UNIQUE ("account_id", "key")
);
CREATE INDEX "idx_scheduled_p_schedul_e65929" ON "scheduled_posts" ("scheduled_at");
CREATE INDEX "idx_scheduled_p_account_3797d5" ON "scheduled_posts" ("account_id", "id");
CREATE TABLE "media" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "use" VARCHAR(16) NOT NULL,
    "position" INT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "family" VARCHAR(16) NOT NULL,
    "mime" VARCHAR(100) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "original_key" VARCHAR(100) NOT NULL,
    "original_bytes" BIGINT NOT NULL,
    "preview_key" VARCHAR(100) NOT NULL,
    "preview_bytes" BIGINT NOT NULL,
    "preview_mime" VARCHAR(100) NOT NULL,
    "width" INT NOT NULL,
    "height" INT NOT NULL,
    "preview_width" INT NOT NULL,
    "preview_height" INT NOT NULL,
    "duration_ms" INT NOT NULL,
    "frame_rate" VARCHAR(16) NOT NULL,
    "bitrate" INT NOT NULL,
    "blurhash" VARCHAR(200) NOT NULL,
    "description" TEXT NOT NULL,
    "focus_x" DOUBLE PRECISION NOT NULL,
    "focus_y" DOUBLE PRECISION NOT NULL,
    "text" TEXT NOT NULL,
    "remote_url" VARCHAR(2048) NOT NULL,
    "changed_at" BIGINT NOT NULL,
    "account_id" BIGINT REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "post_id" BIGINT REFERENCES "posts" ("id") ON DELETE SET NULL,
    "scheduled_id" BIGINT REFERENCES "scheduled_posts" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_media_account_c11f7b" ON "media" ("account_id");
CREATE INDEX "idx_media_post_id_40cd5e" ON "media" ("post_id");
CREATE INDEX "idx_media_schedul_46f583" ON "media" ("scheduled_id");
CREATE INDEX "idx_media_state_5c3a9a" ON "media" ("state", "changed_at");
CREATE TABLE "severances" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" BIGINT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "handle" VARCHAR(512) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "relation" VARCHAR(16) NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_severances_host_cd9dff" ON "severances" ("host");
CREATE INDEX "idx_severances_account_73f643" ON "severances" ("account_id");
CREATE TABLE "severance_events" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" BIGINT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "followers" INT NOT NULL,
    "following" INT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "notification_id" BIGINT REFERENCES "notifications" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_severance_e_account_0fc65a" ON "severance_events" ("account_id");
CREATE INDEX "idx_severance_e_notific_47a674" ON "severance_events" ("notification_id");
CREATE TABLE "silent_hosts" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL UNIQUE,
    "since" BIGINT NOT NULL,
    "error" VARCHAR(255) NOT NULL
);
CREATE TABLE "home_entries" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "owner_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_home_entrie_owner_i_7ca47e" UNIQUE ("owner_id", "post_id")
);
CREATE INDEX "idx_home_entrie_post_id_3338ff" ON "home_entries" ("post_id");
CREATE TABLE "tag_days" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "day" INT NOT NULL,
    "uses" INT NOT NULL,
    "accounts" INT NOT NULL,
    "tag_id" BIGINT NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_tag_days_tag_id_f51eef" UNIQUE ("tag_id", "day")
);
CREATE TABLE "trends" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL
);
CREATE INDEX "idx_trends_kind_4c29c5" ON "trends" ("kind", "score");
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
CREATE TABLE "post_words" (
    "id" BIGINT NOT NULL PRIMARY KEY REFERENCES "posts" ("id") ON DELETE CASCADE,
    "words" TSVECTOR NOT NULL
);
CREATE INDEX "idx_post_words_words" ON "post_words" USING GIN ("words");
CREATE TABLE "account_words" (
    "id" BIGINT NOT NULL PRIMARY KEY REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "words" TSVECTOR NOT NULL
);
CREATE INDEX "idx_account_words_words" ON "account_words" USING GIN ("words");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWtz4zaW/SssfZmkStvTtrudTGprq+yOM+NZt93bj5mkOlkOREIS2xSh4cNuzWz++w"
    "J8SHyAEECLFAjfL0mbxKWkA/Di3Cf+PVkRF/vRiwvHIUkQT36w/j0J0ArTf9RvTa0JWq93"
    "N9iFGM38dCzKBqUX0SyKQ+Swh82RH2F6ycWRE3rr2CMBG/33JbEcFFh00AvrH0sSxf+wvM"
    "j6dfLrxJqT0CqeZpG5FS/pnciL8Qv2bJc49OFesHjaY5LA+2eC7ZgscLzEIX3Y59/oZS9w"
    "8VccFX+u7+25h323gornsgek1+14s06vXbs/pePYF5zZDvGTVbAbu97ESxJsB3sZlgsc4B"
    "DF2C3BFCS+nyNaXMq+Kb0QhwnefkV3d8HFc5T4DOzJf86TwGEYW/nUzVCEXwT40fbc/8q/"
    "XGm4bd/efbQ/XH207UljjthXqeGdX3JIwObXY7PNgFmwb/cffzo9PTv77vTl2fn3r19999"
    "3r719+T8emP6V567vfsy+zQzF7FPtWl9d/vr79yL4QoYsoW135heifPp3A/MLVn6/eT35P"
    "H4RilD0qnbndVCURDtN/NybszRKF/Ckry9Qmjv7qLhNXXNjN3O6tKOaiQLuP+Vmhr7aPg0"
    "W8pH+evn4twP5vF+/f/OXi/Td01LfVGbjNb51m9xjuO5zZm6eCcTG+L3ybb0Zvi38AcFHg"
    "+kpLeCdxGID3a57Blu/rk1MJhOmoVoTTe1WEk9BT0hDZcOOwPX356nuZ5UuHta/f9GYVXr"
    "o7kzDDSQHlqtRwmnjyDocRhXEQyM9kVvNZ+2I+a6xl14vWPtrYqtteXW5AwEesmwMSc1D+"
    "iL/GfJSL8QagKwDz49XPKV1bRZSwlTH85u3Fzym8q01+5+bu9s/F8BLmb27uLjlQ2xFJQk"
    "cZ8ZIYAK8MfEas7S+5UpQFviY2IPCffzMF+iT01YiJbySr7ouXPFC7MbQVQa5KGaBPhgF7"
    "iZGLlcGuSgHYaiub56m69BbXQYvKroh1clrlKkIb18dArinuUldFvyIG6HdF3wtm5Kuqnq"
    "kIgZqRVDMRxRO7difEebIAvCTwJIk7QF6VArAlwZ4T3yePOIxU8W4IAjFXQZx+j26IlwRh"
    "kctCjlGcMIWsinhNDgBXBTxGC3XNwhMG6CWhv8cbLjlvx3snASpcDuN1MvM9x2bArfFKxW"
    "/YlDRgYQ/tOMTu6evXJ3+yV/RXeCwJRGW1c4UNmITqyj85lVn4dFTruk/vVXH3iXOPeXY/"
    "IT5GAR/vnVAN5BmV6gvl7ZVhV/vl3d1NZbVfXteX86e3l1cU+BT2SsJPM9LpkAcKzIyXHS"
    "FEvC46IO6Foh8t7E6IGSQ24mT8vCUr3ObeqsodJiVOSp20JMWRx9FnxNUZZewsO0xMVQ4c"
    "j13xj5JojekPVp+BuiTMQec58Oj+7nSZgqogzEBnLbR1em2Txmup0q16qCk53C7xst9JOD"
    "159d2r78/OX22x314RQd4GL/NwdYO3Ignw1uFdkyhWX7k1KYC1DquPothmKCnr5bokKOau"
    "ijnED17k8XK4Wtd1WQQWdR3Qwk2i7k5sShrnXekts8X3qPWmno1Yl4N0xA5exRV5YDEHYi"
    "sWTNTlYLULVjurO5zfl8rZ2IUZcu4fUejajTvklLSNbd5ana7qV1CAFil47Hey35A7ST54"
    "i4AC8N94M+GUhJbuTkVVoVE2jmk6ycrQC2sdeg90GVhUhtVtIssnDvKLWs6p9RjSz8OuNd"
    "tY8RKnJZ1/iKwIOyGOrW+yL/HH7M8X6823zarRfj6CU1H6uaiKzbU88hck9OJlGtUIktWM"
    "DvvtKWWnonQy2TyynBzpW6M0IFtqryStTJ10qnBZyMBa0pNzmQjKeXsA5by+vecvHm+lBy"
    "jc8GEuCdUd+ZsYRyOEWbR82bZc3tgpmpfXtxfvf+Hv7MV4ZkMtwvRBk8tfPl5d1MtrMnUk"
    "bxzsBIYzDU5GYhpEXsCrUhI7IANuhRJERp5u+qIgoLuwgxn6qtyVJwv8Vbryt0x/aoqlpW"
    "VGVWa4t8EACjPld8hoWBSNCWrOzk8kxJS7U4KfztI1/T2Ir6CaTWJGNju/FyuwuDrZEtwQ"
    "PW6ZeG1hUgTo78YZ1m8uPry5+PFq8vtxbLWLko6a8Br4lO9PhV18SiPlDLZ2mPe32Pk8qU"
    "Q9WeJXlEeif4P2O+NQLlOB0eSt1iTc6g3pWpyK1IB7bUDCFfKH2XEPbzrlr49yhKUqB+zz"
    "4Oyzote6TA1kJTw9LyRGYRypZ4WUxQD9rujTXV4d+5IQIN/Z8vV920Ubjj9NlB5bkoKMZI"
    "XU2GTtdkqNrcrBFtyHAuowLZCSeRAVlFDk+N0QWl1AZZGekDcxhFVXTxL+nxTpQd0/ek2N"
    "tPOnvCQrvh/6DazbTzc3Ojh/3mPk5AgInUDbcVNZZ5Ad5iI9eIU+Vz8pj5VXvG14Rb54EC"
    "vXRdGI3T7ZZDUmQJAPVwiYGCN/+VLG0/PyZburh90bS1zFxNXesq22RhiVZqUpCCGvfilP"
    "LRjyVOJTe9zI5kma/zTXKT8CxlFTukUXteSXowguUt7oZr92H71MhymxSyYhmSP6gRrtM+"
    "JurCWKLCZqsTNASs+bWunhH/cBefSxS3+W5cU/WI7vsbAmlXrAFgmwNUvimATpSSEzEi+b"
    "maJ9flAHIgz8V5NdR8x/2UJRdjaVhMABeHgnFBDm45MyIMz6zg0QZiDMWugoswgzK0jcx5"
    "bTMfJUOabDh3LC+ihYJPRXAvPURX2Lmed2vhpz0O58LcuY6H89eKJd7MW8hmPtCG8FzKsb"
    "6ONMJfUzfo5xvM9xqr96KeumHx9zuV074iURgLwD5GD+gPkzynk6uPlzJI6euF78HjskrN"
    "JXzm0xM2cDD0/GgW3roS329ARQdPGCd/egE1M7YFaFkW8FjCAvA3DyXbqYAsT8zmEmYHz+"
    "SgLi81etCLNb9eaxsy/Y4SgUwQlKOxEDIe6rJH2G55Syqdg6OwkD7PfBDZ15zOsqImjUVg"
    "gA2FJgNyyX4xDqNyR4wGGE2rKPK/eFlNopjezHz12JHMTLNPKeM2NM1j5m3coaHu+63K4x"
    "aZGYAQxdO4ZemVz5SaiuCXCvdOXl2eukov13EkZQmqF325L+UiCSVSkjgO+bricB0xAcrS"
    "Iqq90JQVWtQlWtvrlbRqrw+mxwkrcq3Ed6TupSUNgJjb30iFVIpBJxl/8B0H2XP2ZUy14W"
    "2Pobr1XdbNkiTWdhj9VazJSc5Zr+7F7M18qn5Jq0bIZC3Oj4+lpslXJmUH4qeNMP9Kazha"
    "pKYp7KXzTLttWXwDg1h+ET99m6/3Fkb4fsjsvRDvv5zLBURrM3QBbZNhpz5ESWH7Hv0Rnn"
    "HtKxvSdkLW42ysND9HulayhOl9AyXyzr0GNHJKTf0aXSrPXr1PpM1YeLw/zkkPL47QNYfP"
    "mBCqq736FZrJbNYpdcLdTutdyuIPP8lb2kcHjBjHy1k9BXAbkiZCLSPWUZ1NWXLN51OQOC"
    "4L1nzhQ7gnTeTCFg4Ho+fLULimO8WmeujNo+2p7nuBOBYyPrJmfOchpwijJHdzJg63e29X"
    "1MCZZrJ0HscfZA4SG0NUloBtp1DvDXtRfiDs2gK3LwEnR/CZhLnu2AiYpGr0kZtP4Pe8Q1"
    "DkO1RPSqlHFsrxdDxglxpy7bVTkowzi4bpl7QbdzLmqCBqmXocMZJW9aFf4PK+T7rfq9LD"
    "fci3HWL/Znp9+db9Fmf4jw/fD24uaGW1m09TI2t8vW5KOKEMSJ+k10ycA+QADjLokXhKJw"
    "UXrkuKZJPuOlskJ1Cmg0JoET2OBNVHuAg+Sj7fxXDxHpgIDEOBTLVBCQUDwotuezYQfV9o"
    "P4yO/pj1MBuBhvoNv27FQC4LPTVnjZrVoAIq0NVT3suCplnjnaV00pcXlHbAmOrC8k4Lz6"
    "acfz6sELoM3eymnGoGovPe20J922T52NpYFPe9JsahQMJP5pT8dO9/KilRdF2P2QLBY4aq"
    "u25g2bCpPACgE72kqoNuN/XJKVhaw1DiOq5FyCIysgsfWIgtiKiTXDVv5s7FpoQcEX9Nvv"
    "9iyZcm8U0puQLK+RGtvTZAmq/zTYUyr9T7evkPSEVERgi+93i4fCv74K/7JlrBu0OvKnyg"
    "uvFYEiK/q1L33i3HOJU+m2mDClA+0ZGzlAl5o02RkYiyZaGRLZ26dgiF6EwAiBgmg+O4ek"
    "IMdyNSCfu0Wy6+K9kY4YopisqBUrFCiKoRGbpnsitErWxDsP5KRfcrJOwjWJlOqRSiIGon"
    "z4iiSSxA5VHUpx7Z2IgRAfvqYujUPbFDW1PbMiZkzl18AaOgPR4zS92A+9x2u4DsjL1sYQ"
    "B/n2moScZd9eGlMRMgb6J9XFNGzD41gwV4FLwig7aYdjyJRvT0X2DN4NHKIhNUQodVQTEK"
    "HUZDKmEKEcwXSAexAilBCh7MRawhAF1f29ekfMVdIxQ3hfC89Q0bULSl7GoZlFVEaxW9FB"
    "mxQdl0n27FCBWpceHYLg0+75QG44m26YOiIXx4jXm6gd550EFGtJggwNzZ5pQ7NnE+MNMY"
    "rUDmvdSRinRl6/fCmhReioViWS3oPiQ22XvibRhp/o1CYhdj+ixYRjvJdvT0UW/DwfaMdo"
    "MUi4YQGxBq3W81RgoKf/V1DsxXgDSfiJlGI/ESj2E1Dsmr8IEGTTzXdYDjUsFCNsCwivQX"
    "hNqyCQenhtcQBccwo4rgUvH1dbaBhU+wnHznLCpeXsxh5CTof00TPuc9FvKY+jlFbjk+g4"
    "BNe0DK5VJ1s6dbkiZSCPP3ywbVy9z0YftYDwW7/ht7kXRnGHnto7KbBH+zlHQXVOSkIwJc"
    "/IRQCGaQlr3QxTHY0ofavCf/L8OLVempZUdmcqNKXSMdB+G8yl/eZS7MW+UqxjKwDEUvIg"
    "HRLE+CsvE6Yd5LKMgTgf3hhFDv8E83aIdxIDJmPQnSHoTclUIJaxQdsN0Ib1ecQT5eDIIW"
    "DdeuyjwLqfA+umU/VIQm5pUHWABAdnDmU2VjMuDplEh9XTwlKfYq0olPsUIgZSv14o9uOS"
    "+NjmA31J6D0U8LGuCtaPCaGSfeFdvAkDnxJyd3fDnrw9JeTyuraibz+9vbx6/83Jt409sN"
    "6BCYWxTeZKhKQqA4SkT0KSY30AQrLzOI1rbmT5SHVV6sdH3rFAXisZeVd0ZdzHRNhJP71k"
    "V9TeavoxkOmskeoQ8xN91biRRn2LHq9srPkLJD8dOwHYUp/flqplxqfMnlpf9AfAtdgMx7"
    "XipUHdvehasRTi++SRy1CyO2J2ko45asO3z9UuNXSRUVyhxbWehCWbncYECHokFAIGOlMO"
    "3+RDr9OYj1bO3FcSZ7Qkj/aMFKaYgqeqJgmuKnlXVUBib847OViE905oQKi3V0aLtY+CRU"
    "J5glK2Q0XIPF3SS1IJVNDqxFfGEKh/rg4VXdvUPqf5GF/mhJZuFTP61GoJrbaNajMnSnvD"
    "m9Lt6X5HCzS8Aa9KuxIG1qIRa4G+H0BX9HxNoO8H9P2ocJQbj5+ikl4XshLf6yUrBQrVRq"
    "l3RRQFCtX69imGeO17OLLXxPccpe4pTckBvbh+rmTGGG7DXx0/ibwHzsIWRicqchCgUAhQ"
    "6GvpAL8uYa0bv9aRC+pbSMV431UQh5s2Upjd3MsMbUzHef00hUufDznLWqoNMRMszZyc/i"
    "5PNbipIFvZnKkQbKQFLX7iLlqY8CN7RWT30JJqgCxlk7OU2Tp+i1czflel0t39pGSVDuyb"
    "lByqTS3wEgiimTgXEuQEiCKwEy3npRd2Ap4TAzwnb7HrIR5DyW4IyclqO6TfI6m3FTXOEg"
    "WLLJkYzqUeiU4WEZgkUgqw5cMHDPWgOEbOkmW3jzXgQ60jj9+psJWkl0XgWNR6PGcM9YCT"
    "dUgcHEUMl5GuWzjstO/DTudo5flKUfedxIAIU6ySMSvglad2tGMx3rhF3MvBjvofnDnmoj"
    "8SegsvQL7y4UY1OePQ7mUtb1GbbWJePavIsdqUNYa5DVxPuQ7xg0ctMsUlXxODFS+z4gvQ"
    "Oiz4hiis96etd1WeUpeDFS+z4h89N14q2OLb8cYs74MZ4kvsLZYc73MrljsBALNNC6iuz4"
    "YcQNsGrfJ6bQoCuHVw3YT+cvod7BWHP7QiW5MCWOuwzkP6DztU9HRWpcwjBAf3Dc28mI9x"
    "68otScCqra/amZ+ESxRx9q/2NVuWMW7FnkpR2FMBhT1tUtjyN2sA/RF/bdO5VTEDsBZA+/"
    "Hq59Tw2tYPFYh+8/bi5xTs1Sa/c3N3++dieGkG3tzcXdaVMnGSyP7aBP0nn6C244J3MjXE"
    "50yoN43xoi+dIQD9x7tPlzdX1rv3V2+uP1zf3VZgzm6yS7sg9furixsuxhzPz16MeW4fwJ"
    "iHMTtoUEVzFONBZSirjBCvSIztJPRV9sSqlAGwD9NrtZSd1ABb2CKxIgctEk1pkbj/HMln"
    "miY9eA0XzETLTETOEruJT5WPynTUpWBODKtP12tuDpBkTb+Cdfvp5uaY5XXjBLWtuo6P6F"
    "YzHADWD8WzjMa3rktbQD5OccClT5z7Cac4ILsxFRUHzNiQox6zAlWLWlYtQid5rSbq6GZS"
    "p0kx4C2RoOe6dpI3UWmNg5nr9rIcsgBS/0byOhJIbfvIv03Sr9EsLE2y+LWgrjSJ+2nBBc"
    "xRcyUsZo7pEVmek6buqB5n1pCFA83ke1jir2svxJEyZa/K9eQmNJIcAjPXjwoCM9dqOoCZ"
    "AzMHZt6Fmb/HaxLGEw43z+8I2XmYjoEzFKDBy/4GL3n0KLK/cJs5tOd8NQQHzEL6/FtfMz"
    "V0+pdDVkXrBFngSyIGJH4NDjgFZkFCpcrhssyAkJNU7falknounJiTkG2DvDiz0AtQkYNj"
    "LBRcABC102Yfrqf4RsR/6DAzNUHwzpjnnXlG3gBwzmg1HeNzzujoQQDfzLPzzbwlD3jCi5"
    "qSh31RUzpCzisz+UBpwYy4mz9E1qMXLa2YWDNsFQd2W/TJ+JFaB/iF9XGJLWqGWyjEVrRC"
    "vv+DhdyVF0QWWzEWtSFWLya1menh8Qf2FkHI9rBcqN0BNIZuqX1OQs92MIruOzD/shRYZA"
    "e3B1zseG6HaanKgT32VPxnSm64qpQBvs8B+oOC5TvkKp+C5TuC6QDLFyxfnZHV1vLNkb8l"
    "/LTh8u2pyA4ulk5AIIsYTFJO/dlIguL964rBwuL68kQjzSEgimOYjvERRchfBaaoA1O8Ld"
    "Xy8Khi5b6QKzaqgvbHTq7zcEU6+didWvQZVhSQx7mP7nH0g7VOoqW1RhufIDrUQWG4SQMZ"
    "Foqsv364u6W/Jj3O2Zphnzxap//7+qwZQuntUyQY7T1dlqnSwnR5hoXCz/uA1EluXbgYAs"
    "RXO+JbzKusR7QYbwTlrXpDz04lnKFnp62+UHYL8uM0fgvA9tCL7EL7Px1norLDy81FlRSA"
    "FQhWoBa2iqoVmC1j3aDV0QqsvPD7gYWeit17Kh47ALNe+wKrunx7KgzA7AZClShUie6vEn"
    "V8D7cwdEHZXFnoMCbqcX0EFQP1/JWEgXr+qtVAZbfqXI+amrGtej5OTcxAX8Dhodb/UOrB"
    "wO0l7ewRzyJPLa24JGJeal9P51mE2PVC7MR2Enqcdlvt4fKGoBELe+igeeSQNe9UZIGu3k"
    "oYAXjjOF7J83iFB/I2jjMDx6021JHjDTmSJZTQ2Qy9f6U2zBt6bcKzhxqDpkKrqDycriO3"
    "j+Q0MI70XuHTDsYRRUGZtVeEwDjay9jLjKUr0zFm3wWiYybRWSKffYiS3VQRMs5yOjmVMZ"
    "zoqHagTxtm0xGb5Wq3sI8S8U+iDnS+JASVl+blWjyjiHJlQnahGLVJacjBxPQa6q/G1p4a"
    "k64+bVyTJB3xbyzR/cFpTTMqtIRXIqHiOM6ZDziKWkLUxa2pyBETZYMUW+VYPlnQr2N5gf"
    "XoxUsLWbOQPEY4bG9/IxYB740pen0q8N7E5B4Hyu6bqhT4b/b6b8CJr81LAsawVhMAJpkG"
    "O8T4knyBkqpQ0o9sv+YR0uyGkI6mez2EAoFMApnUhExCPAoSb54zZw/xA+nSVrQqB1GUkV"
    "F2vWppjr4NQxBF+4lJs5xUZqQkAK8IhLO0Mm5HEs7S6xXoqzzYydN5nworL0XYSIBLmrWC"
    "Lv186/bTzc2xPDPvcOoNaThm0utTkV9mTUeAWwbcMvvdMktuyXu7t6AYb5wrppdiPzhBpN"
    "cTRAIcP5LwXqm+ryxjQE7w0PnuDlmtUbCxHaQCelUKYFeGPSA8PSJY5cSYeuGhoUau+vkr"
    "ZRkDIB9gZwQHujassVFpEyy6TExFDibm4BMTkXlMbUo1OlmSAb0kxdi9RYDiJMR25CyxWi"
    "sUnqxxqB+exWdg2fS/TpfIHVccAnjdA3gxCfmlxAL+UxYybsn31aOm0M72Aw4jbrhhv2Yv"
    "y5oHfB8a/h5v6OMoVwnXoccLQAiaijdFjcO8j+ZtOOiKOE8WIN8POcvpUsK5EBgQXOT746"
    "UsFC6b/aXke6yJGbCQh3bOsO6zjGB/iXjbZTvydbkBof/8mzHgh2TWgaBXxICYd89sXJGH"
    "TpmNZTnAvyv+Pl4g314Sn3cOECE+RgF/AqqCtQmYUcm+VM/2yrC65/Lu7qaiey6v68rl09"
    "vLK7rlpoqoErGua5wk7OKLrIjBiu+64mM/sr0oSnhnDQhKNipSBnCcekXBqQxdZ8MEFQWn"
    "DcrOYFMmlBUhA6AegtE0Uj+PldwVRvxGEPmdqTjBi6z9rGmnfBeIxyWxHBSw1g6sr8MSh/"
    "iF9XGJLc+1vIidwGfluYZ/iOg1QXOILk+CfLLRbQf13VkinwyvkOerbBdbAQPU1wDeyzWK"
    "okdClY9qJWVDEPCWwTskvpIjrRg/ILorzA5LHasrzScOUoN4J2HcEpYJM7XHmBoBpvzb2g"
    "9e5M08qsiVkpr40gNivk5mvueMdWEX8EU4iLzYe+CscaHbgCsP3gMF70GBoI+CRYLUegfz"
    "ZEHdyKmbfyYkxvaa0Je3k8Kpy4PKkVQ5+OsaBa69wq7HSc8WcPCa3ICAF/8cN+LRmnh+Xn"
    "KloOI50qDgFRQ8SmKy9tHGXnhzVewbsoC8AvJzz4/pirVDzNghLxZ73eac54kOly78si9F"
    "k7lkTk9efffq+7PzV1tPzPaKyAHDScOG/HhdvGA1kuNFDCf1makJQliqcyAWRZSXk4UXKM"
    "9BQxRmQWUWdAmdEN+f8AInJMsoE4RN6Ige6uI/b0/F/g1CGnov4jqvkQhprOgP9dY8H6WQ"
    "YJbFgFsqcMul57LXK0a+KqevSQLqCqgfsdn1s91Py/g/kNQqammK1GpN1cXAkmo4CYKAgu"
    "N0YOx1SVjcXRe345Mu55pVxAD9rugX5FSacJYE4PSCp5NLQbPBNbf9knKvtnf5Y0Y2L7IN"
    "2krrUafO+czevCt+NNcaze9O99mkNkkHatay7dJbtPIOWe2QT+fTTFIDVMOe5vherJYDsx"
    "UwsE9YL3lcjCd3Y9dArift5DpVXmrUYisADaX7ZRY+Jw+3A7PwD+Q00bHza2k16kYs/kbS"
    "r8KlFX/Lu7vtIRWp9urD252xlRy4UnviJ3m/gW0MxTbgWDUNVHd5F628T/JvRUUMDPWnhT"
    "Lrs3GgvXNnAY5sKmS30Moi1LPtv2aKRxZZfY8MTN1NXG6SuaFEvCSKe6EkVbBmhHmMyJxH"
    "Supj2ZCp9XlSLXMoBCF4r5Habt1K27mOYiO7g7aw06m7fU8t7JJQqdgzH96X06r5OvS24g"
    "dBN61043BCYbeRQgayHxSyH7pVyB2rMm4wtXH4ggkvsEO89jd0+1ZtMsoRBUUip0jK0Ims"
    "f6EPpvUZEJnvGpmPlyFGrvJUVMTAF9MZ/RFE3QZSPK+ljkl+LTgl+TXnkGQSxJhn64sOit"
    "mKGIDxEO2Mqg2lk9BROidmJwFwd4Q7g0xBi9TEBgQ+puvgj2ufAjaMVjk7lVAqZ6etOoXd"
    "qkGerFYoVCLpJRED1vgwx9t37VkBvSq6GqBdelQY3Zvi8KYnimPkLFm2caTcP5onCz2ku5"
    "wfCHXNehpD2PW6zEtFDBwBXdFnnhWvQ4JiQw5SFOvQprFAdWTrYgBsowcIeqCWjNclr5Yn"
    "CgA3lYJycxVoqiIsBVxTbemgNGElvaZAtnmyxpHufo56ZT69r7FquKcmZh7WPcV6su55im"
    "BXhABqJaijGPEO594H9lbMOLgPb7pniKGEAhV6/0L8/Mx9gDfEjQO+33Wu3tATGnl2dVVp"
    "m6FvpC0+3Z+iX84olZ6SmlBP7hETA/USM1LOR1FKyG3Iwbwccl4ypa/4ptSEYEZ6rAzVtA"
    "RDy+oWmRqMFqV0AHwl23rotfBloW3q4Qq89GtYt59ubibcbRjAFYNbYx77F26hgAFYMbC1"
    "japlyR6nLOvaxas1/XqBs6GzNeEUaNVGTEWlWt5urH2PN3JVW5MLy/E9nJ77xj7bmpPQQl"
    "aI6RxHsRUTKzXMomXzcDklSYkaMPqdoR3rSNkLe1BbRdc9VvJB5MMNLM7ox1kP+Rm6vBvg"
    "EtJRMendVhEs3NK6Bwu3BwtXu46VOloJmjasfEu375ZulcUtoUmwygb1eoLCFDpK6aiEoa"
    "OUPnMxUm7ynHiigJxot4FqSUv27qDQVMrAplJXrtfaWCq9J6Qn6ZphBQmyvsrAwij0PRxa"
    "LNPQInML0UtpRYPFHsZxUkqJQB9ubfW1mMeMpWK9f0UyWEEYVPRCRS8H7u2V0Vb0PoZeTD"
    "WDsie9KgdkvLPHXEcbyMQttf4ejNAE0pGpa+pDZKB/RItJC0tnt/aT9BgtenEi0ucWL/Ah"
    "DmQF4j0U8QZdrY3rcPcOyc1E6Z0DrtLnrhlnqvWJm2auoEc2K7Kb5m4xQiTTZBbSwkD2so"
    "9+iAdkGY5S14oIiWp7gMO2BNCoc/yJrD9K5I76lrezHUlzkBV990mAufpje1OsRYph0knR"
    "meJ0LTL7gp14miY34wccTq2IWPESxRayfLpALHo9xOs0l9J6k+ZUWi7BkRWQ2JqxabM8+g"
    "+KBC+BuodP+TX4NbgkSeCyDGyq7yz6Q6l0+rDi47yYokxmxN1YDgqsWRJu6AeucHqFYof/"
    "EFnzJE5CDCGSEWhLfdOvNVKL568ktOL5q1alyG7Vj9I43kklx7a5BulikGou1cYoFSEAWx"
    "rsfG9Qjn5U5aCOoJ/D7o6UforC+3Srb2afZneEpGuVjhng8LDYW2HfoxwQfMfarGARI9nO"
    "l4JaL8sYqNUP33jdR1FsdzqspC4JXuLOEW1qyin2gyxJDIf7Sb+gH6wdZLJ2O9U6VuWAo0"
    "Ct47jBn0KB3bPMuP4f1sviotIVkcPNOaOEPJ3TbFHaTbrG4cqL2I6V+i5JkHkMme8xfayF"
    "AsJo+wvrPX4g98zVGeDIootsU/JxRvfMg4kWdFJ2bs0l9tc8n+kQHwkhI1N0osgOgaOGe2"
    "9CSr9Fl87GJbHBTgwdPd5hpu6U2XFVDo4EMY8Em+hiatX3tRZpfP+HsK0lHNQ6hEmSQX0A"
    "i8TsfK7KioTK2mdh510Scs+iJxOOdbe9NxXZdLN8FHT+0Ih1axF8AZaiwbaoe9WbkWxdna"
    "LAZvp8upJp6YrWNJn/ncd1PL/z9nia116/rciAgmiiaoGC6DMXQEG0nwugIEBBgIIoUZD3"
    "GDltAfDtPSEZCfNRA7pI6F94Rb54DaJSz2gtuAyQF+3ISzaBjQloj2duBUxsfXWYSsMxVd"
    "WM/GRQOC5CKz0zBqPoOTFxsIr0mYvxWUVaEngwi/pAVVOz6OOSFe68TdIv0+yWsLs7FbZL"
    "SMfZKzpwiPK9ZVFsBP5bTTTynvq9Zae6sooYbJDAFMcBPrCTY7OTY3kYHew94OrGU78n3E"
    "bD8qg++5d9ntCFlG3qy5x2uVSC2up04OftteL7pDeggGUceka0EUNrH2jtM043JLT2GRDs"
    "Jdeib8e5GG8ixH0cwcza5vFMoQCFGz7ChUT9fI5NbnCPDGPRbscOkJmWzuegQF5e3168/4"
    "V/Bk0xnvlXFmH6oMnlLx+vLurHoxSER3ZRbwUMXNUn5zJxuPP2MNx5s5YQRby+Je347iSM"
    "i8W9lopzvhbEOV8345wojvFqnZ18ViPbbQ6UsshwJvzLfnn1wZrD5BZPA05h87qtDEQ0D+"
    "6nKpubSrNSE4SpMamn4Adnid3Ex24aIOL4VqoDpiIHS1QMtRldGCBUwSzog+dugXNFS+fK"
    "bnGp6q+6JGSrd91C3BDNY/sLl4q2n/BZlTKC7wuQ7OWQzwE9i7r1DunfX7AOCf3pKxWASy"
    "JgXsmYV5DnqKlKh+i1DsQHoteGR68/sGNk0unhmVjbm1OheVUMk24HOSe+Tx6zFouYTp1r"
    "zbCDkghbyIroIrQeUWSFeEWodc/r7agsD6fSaKt59tQAK+7LsB/3tB/rFhw8Yl/GPrj+Eg"
    "WurxSo2kkYYbnWuP6JzEEHdFQ71z9pHHWge7bGyEvGQuxvu0jLRwN3MgYu48MHXPU1i0zk"
    "JlNTrKKx9mE4slF09YADfvCpOmIqZR7ZmA2WNJL+zmwb1rSezC2ShNYak7WfGTYx8V3rcY"
    "kDjrXzg7WkhhH9ZRsmSG0dL8ytpSizlJrmVK+fBIaXtsoNDC+NJ0Zfw8u0KEums/IDCCUz"
    "rCoyJvmZD5ZllSHEPlEV1VwGUB1VUMTEDbKF/ZcnJCCxN/ec1IZVLnTlCPd0qoaJswNm2H"
    "H6PpRX7QHwva09blRrXRZjzpteAZp+D+v2083N0Qxej3Ks+C9tmZa7u1OhoZuOs5f95Fg+"
    "xWyE1EktUyePa9poVJnai2ETebniVchI9fi6etTse2B7HYchCVVW9VbAvEjToZa1JjUJf6"
    "GvzlUQhxveLrm7Kdwkl3SYTV/A0OunZxJ5pMulsCag371+mqJ9OyxPnRx/qUw2qOyDmvY6"
    "tnU08Z1omQqBcZ+uet1Mey3zTsv6YYQdHXU05XVt6IgWPyIuL8nvCElJjBa2izaSoem/kE"
    "eLzOM0KrxE0ZJKp4HhJMKutU5mvuf4G4tauSyo7LLj1FHgWrPNLmCchZiboeiDPplLj9gv"
    "zWaPigMx0mUTEBMjF3GqzFqxz0ebxIcOFkCiL5JKnLMYDli2B+OUOnOURABTDqY79SzHuX"
    "fjTYJTQ85NgT4ANfyYPWVksyJLDXeLUStmGOKA25w0uyHmhWyIdFVXwdhISOkb48lZgZYX"
    "0T/TJ1kBeeSVc8kLyvQ4vfeynxU5dHnC+UiacrpilmS95MV4A9PaZKox2ksxGnUYUTL7gh"
    "2+70q0vqtysJ92jgBliqe5W/oEtXaCySVqqM+ZyAhxF0D4492ny5sr6937qzfXH67vbtmn"
    "bBuPZDer9OT91cWNPiGgCxx6zpK3neZ3hPsp2o3RJzfimex3T7RR2neyBxxGimVvJRED97"
    "NeshnYS6WAcD7cQHR7OU2RfmKMefmSf/1wd8tHuCRSQ9n1nNj6P8v3xnyyEw9cBka6X7W2"
    "0Kp3y5pWOxSzB1weezP7/f8BOPXofA=="
)
