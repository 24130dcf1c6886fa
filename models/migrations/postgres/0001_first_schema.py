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
    "banned" BOOL NOT NULL,
    "sensitized_at" BIGINT,
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
    "comment" TEXT NOT NULL,
    "category" VARCHAR(16) NOT NULL,
    "forwarded" BOOL NOT NULL,
    "rule_ids_json" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "resolved_at" BIGINT,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "assigned_id" BIGINT REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "resolved_by_id" BIGINT REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_reports_account_aff772" ON "reports" ("account_id");
CREATE INDEX "idx_reports_target__e8d1e6" ON "reports" ("target_id");
CREATE TABLE "strikes" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "action" VARCHAR(16) NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "moderator_id" BIGINT REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "report_id" BIGINT REFERENCES "reports" ("id") ON DELETE SET NULL,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_strikes_target__8dc090" ON "strikes" ("target_id");
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
CREATE TABLE "post_links" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_post_links_key_47c1e2" UNIQUE ("key", "post_id")
);
CREATE INDEX "idx_post_links_post_id_ccd1e1" ON "post_links" ("post_id");
CREATE TABLE "list_entries" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "list_id" BIGINT NOT NULL REFERENCES "lists" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_list_entrie_list_id_3003bc" UNIQUE ("list_id", "post_id")
);
CREATE INDEX "idx_list_entrie_post_id_182797" ON "list_entries" ("post_id");
CREATE TABLE "reported_posts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    "report_id" BIGINT NOT NULL REFERENCES "reports" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_reported_po_report__11f6ba" UNIQUE ("report_id", "post_id")
);
CREATE INDEX "idx_reported_po_post_id_228994" ON "reported_posts" ("post_id");
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
CREATE INDEX "idx_reactions_created_0070f6" ON "reactions" ("created_at");
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
CREATE TABLE "rules" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "ended_at" BIGINT
);
CREATE TABLE "rule_texts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "rule_id" BIGINT NOT NULL,
    "language" VARCHAR(16) NOT NULL,
    "text" VARCHAR(500) NOT NULL,
    CONSTRAINT "uid_rule_texts_rule_id_a0de38" UNIQUE ("rule_id", "language")
);
CREATE TABLE "site_texts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(24) NOT NULL,
    "language" VARCHAR(16) NOT NULL,
    "source" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "written_at" BIGINT NOT NULL
);
CREATE INDEX "idx_site_texts_kind_fabd4b" ON "site_texts" ("kind", "id");
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
    "eJztfWtz2zia7l9B+cv0VOlkY+fSvV2nTpWdds9kj2PnxMlcKtNHC5GwhJgiNLzY0ez2f1"
    "+AF4kXkAJokgLh98tMR8BLSw/AF897xX+drJlLvPDFueOw2I9Ofkb/deLjNeH/UR2aoRO8"
    "2ewHxAcRXnjJXJxOSj7EizAKsCMedoe9kPCPXBI6Ad1ElPli9l9XDDnYR3zSC/SfKxZG/4"
    "loiP5x8o8TdMcClD8NsTsUrfhISCPyQjzbZQ5/OPWXT3tM7NN/xmQesSWJViTgD/v6G/+Y"
    "+i75TsL8n5v7+R0lnltChbriAcnn82i7ST577/6azBNfcDF3mBev/f3czTZaMX83maZYLo"
    "lPAhwRtwCTH3tehmj+UfpN+QdREJPdV3T3H7jkDseeAPvkf9/FviMwRtnSLXBIXvjkcU7d"
    "/5N9ucL0+fz65vP89vLzfH5SWyPxVSp4Zx85zBfrS8VqC2CW4tv9r38/O3v16sezl6/e/v"
    "Tm9Y8/vvnp5U98bvJT6kM//p5+mT2K6aPEt7p4/6f315/FF2J8E6W7K/sg/KfHFzD74PJP"
    "l59Ofk8ehCOcPipZuf1SxSEJkv+uLdi7FQ7kS1aUqSwc/9VdFi7/YL9y+7ciX4sc7SHWZ4"
    "2/zz3iL6MV/+fZmzct2P/l/NO7P59/+oHP+mN5Ba6zobN0TOC+x1m8eToY5/OHwrf+Zgy2"
    "+UcAF/uup7WF9xL9AHxY84y2fd+cnikgzGc1IpyMlRGOA6qlIdLp1mF79vL1Tyrbl09r3r"
    "/JYBlefjqzIMVJA+Wy1Hia+OQjCUIO4yiQv1LZza+aN/Or2l52abjx8Haue+xV5UYEfMK6"
    "2WeRBOXP5HskRzmfbwG6LWB+vvxbQtfWISdsRQx/+HD+twTe9TYbubq5/lM+vYD5u6ubCw"
    "nU85DFgaONeEEMgNcGPiXW82+ZUlQFviI2IvBff7MF+jjw9IiJZyWrHoqXPHC7MZhrglyW"
    "skCfjAP2imCXaINdlgKw9Xa2zFN1QZfv/QaVXRLr5LTKVIQxro+RXFPSra6LfkkM0O+KPv"
    "UX7LuunikJgZpRVDMhx5O4806Iy2QBeEXgWRx1gLwsBWArgn3HPI89kiDUxbsmCMRcB3H+"
    "PbohXhCETa4KOcFRLBSyLuIVOQBcF/AIL/U1i0wYoFeE/p5speS8Ge+9BKhwNYw38cKjzl"
    "wAtyFrHb9hXdKCjT2245C4Z2/enP77fM1/BRVJIDq7XSpswSKUd/7pmcrG57Ma930yVsbd"
    "Y849kdn9jHkE+3K890IVkBdcaiiUd5+Mu9svbm6uSrv94n11O3/5cHHJgU9gLyX81COdDn"
    "vgwCxk2RGtiFdFR8Q9V/SThd0JiIBkjiUZPx/YmjS5t8py/aTEKamThqQ49jj5jLgqo4yc"
    "VYeFKcuB47Er/mEcbgj/wforUJWENei6Bgvs+9rn714Izl+NgyAkfkgj+q8uG74qCju+s9"
    "ahnNE6XdagLAgr0Pnc3bl5d2USleKAxpO3LjkeL3o57CKcnb7+8fVPr96+3mG/+6QN8iZ4"
    "hU+3G7wlSYC3Cu+GhZH+zq1IAaxVWD0cRnOBkrZerkqCYu6qmAPyQEMqy1ps3NdFEdjUVU"
    "Bzx6C+A70uaZ0/cbBcLo/ikOjn31blIAG3gx99zR5ElI3NNUuEqnKw21t2u6i0vbsvFHCK"
    "DxbYuX/EgTuvjbAz1jS3PrQ+W1c/wT5eJuCJ3yl+Q+YWvKVLnwPwf8n2RFIEXRidtdVBh+"
    "k8oekUa6HP0SagD3wbIC4jKpUx8piDvbx6eYYeA/73iIsWWxStSFLE/IcQhcQJSIR+SL/E"
    "v6X/fLHZ/rFeJz3Mn5DUUH/N68AzLY+9JQtotErieH68XvBpvz2l0LotgVI1czIjR+ZW5Y"
    "3Ilpprp0tLp5wcXxSysHr69K1KzPBtc8jwbfV4z1482U73cbCVw1wQqrostxEJJwhz2/YV"
    "x3LxYOdoXry/Pv/0d/nJns8XNtQySB50cvH3z5fn1YKyVB2pGwd7gfFMg9OJmAYh9WV1ee"
    "0OSF9akwexwKebvtj3+SnsEIG+LneVyQJ/Va51L9KfimJpaBJTlhnvbbCAwszkPWFqFkVt"
    "geqr8ysLCOfunOAnq/Se/x4sV1D1tkgTW53f8x2Yf3qyI7gBftwx8crG5Ajw301SrN+d37"
    "47/+Xy5Pfj2GrnBR11ImtZVRyftfatKsxUM9iaYT7cVOrrSSnOL1Idwyz34jdoODUN5TJr"
    "MZroesOCnd5Qrj4rSY141vosWGNvnBO3f9Mpe320IyxlOWCfvbPPkl7rsjSQlfD0vJAIB1"
    "GonxVSFAP0u6LPT3l97AtCgHxny9fz5i7eSvxpbSmABSnIAdTIAYw3bqdk8LIcHMFDKKAO"
    "ywJJyL2ooJgjJ+//0egCKooMhLyNIayqelLw/yRIj+r+MWtplJ0/xS1Z8v3wb4Cuv1xdme"
    "D8+USwkyHQ6gTazZupOoPmQSYygFfoa/kvZbHykreNrNk3CrFyUxRNu9snXazaArTkw+UC"
    "NsbIX75U8fS8fNns6hFjU4mr2LjbG47Vxgij1qrUBSHkNSzlqQRDnkp8Ko+b2Dop85/6Pp"
    "VHwCRqyrToopH8chLBRc4b3fTXHqKXyTQtdikkFHNEb7nRvmDuFq1wiIQoErfeFJ43Q8l1"
    "N/c+e/SIy38WotHPyPGoCGtyqQeCmE/QIo4i5id34yxYtKpnig75hzoQYeC/hpw67fxXbB"
    "RtZ1NBCByA/TuhgDAfn5QBYTZ3bYAwA2E2QkfZRZhFQeIhtpzMUafKEZ8+lhPWw/4y5r8S"
    "mKcp6rudee7Wq7YGzc7XooyN/tfeE+0iGsla7DUjvBOwr25giFvE9G+1OsaFVsep/hqkrJ"
    "v/+UjK7ZoRL4gA5B0gB/MHzJ9JrlPv5s+ROHrs0ugTcVhQpq+S4XZmLib2T8aBbZuhLQ70"
    "BNB08YJ3t9eFqVyprMPIdwJWkJcROPk+XUwDYnnnMBswfvtaAeK3rxsRFkPVdsmLb8SRKJ"
    "SWO8P2IhZCPFRJ+oLcccqmY+vsJSyw30c3dO4iWVeRlkZtuQCArQR2zXI5DqF+x/wHEoS4"
    "Kfu4NN5KqZ3CzGH83KXIQbRKIu8ZMyZs4xHRrazm8a7K7RuT5okZwNCNY+ilxVVfhPKeAP"
    "dKV16evk462n8vYQWlGfu0LegvDSJZlrIC+KHpeuwLDSHRKm1ltXshqKrVqKo1N3fLShVe"
    "XQ1J8laJ+yivSVUKCjuhsZcZsQqFVCLp9u8B3Y/ZYya17VWBrb7xRtXNFi3SZBUOWK35Sq"
    "lZrsnPHsR8Lf2VTJMWzVCIGx1fX7dbpZIVVF8K2fIDvelsoeqSmKfyF8Oybc0lME7FYfjE"
    "c7bqf5zY26F64kq0w2E+My6VMewNUEW2icYcOZHlF+JRvuLSSzp2Y62sxU1nUTJGv1e+h6"
    "JkC62yzbIJqLgiIfmOLpcWrV9n6CtXHy4JsptDivN3DxDx5QcuqO9+h2axRjaLXUm1ULPX"
    "creD7PNXDpLCQf0F+z6PA08H5JKQjUgPlGVQVV+qeFflLAiCD545k58IynkzuYCF+7n/ah"
    "ccRWS9SV0ZlXO0Oc9xLwLXRlZNzozl1OBsyxzdy4Ct39nW9wgnWO489iMqOQNbL6GtSEIz"
    "0K5rQL5vaEA6NIMuycFL0P0lEC55cQLGOhq9ImXR/u/3imsSBHqJ6GUp69jeIIaME5BOXb"
    "bLclCG0btuuaN+t3suKoIWqZexwxkFb1oZ/ts19rxG/V6UG+/FeDUs9q/Ofny7Q1v8ow3f"
    "2w/nV1fSyqKdl7F+XDYmH5WEIE40bKJLCnYPAYybOFoyjsJ54ZHTWib1jJfSDjUpoFFbBE"
    "lgQ7ZQzQEOls2eZ796jEgHBCSmoVhmLQEJzYtiB74bdlRtP4qP/J7/OB2A8/kWum1fnSkA"
    "/OqsEV4xVAlAJLWhupcdl6XsM0eHqillruyKrZYr63MJuK9+1vG+evACGHO2Spox6NpLT7"
    "vtybTj02RjaeTbngxbGg0DSX7b07HTvWi4pmFI3Nt4uSRhU7W1bNqsNQksF5iHOwndZvyP"
    "K7ZGGG1IEHIl5zISIp9F6BH7EYoYWhCUPZu4CC85+C399rs9S6XcGwd8EJLlDVJjB5osQf"
    "WfAWdKqf/p7hVSXpCSCBzxwx7xUPg3VOFfuo1Ng9ZE/lR64Y0iUGzNv/aFx5x7KXEqDLcT"
    "pmTifCFmjtClJkl2BsZiiFaGRPbmJRijFyEwQqAghq9OnxTkWK4G7EmPSPF5+9nIZ4xRTJ"
    "bXiuUKFEfQiM3QMxFaJRvinQdyMiw52cTBhoVa9UgFEQtR7r8iicWRw1WHVlx7L2IhxP3X"
    "1CVx6DlHTe/MLIlZU/k1soZOQaSSpheHoaeyhuuAvGptDHOwN9+wQLLtm0tjSkLWQP+kup"
    "iabXgcC+bSd1kQpjftSAyZ4vCszZ4h+4ljNKSGCKWJagIilIYsxgwilBNYDnAPQoQSIpSd"
    "WEsQYL98vpdH2rlKMmcM72vuGcq7dkHJyzQ0cxuV0exW1GuTouMyyYEdKlDrMqBDEHzaA1"
    "/IDXfTjVNH5JIIy3oTNeO8l4BiLUWQoaHZM21o9mxivAHBod5lrXsJ69TIm5cvFbQIn9Wo"
    "RJIxKD40dusbEm34lS9tHBD3M16eSIz34vCszYK/yybOI7wcJdywhFiDUft51mKgJ/+vod"
    "jz+RaS8FMlxX7aothPQbEb/iJAkM0032Ex1LDUjLAtIbwG4TWjgkD64bVlD7hmFHBaG149"
    "rrY0MKj2K4mc1YmUlouBA4ScTxmiZ9zXvN9SFkcp7MYn0XEIrhkZXCsvtnLqcknKQh7ff7"
    "BtWr3PJh+1gPDbsOG3OxqEUYee2nspsEeHuUdBd00KQrAkz8hFAIZpAWvTDFMTjShzq8J/"
    "pV6UWC91SyodmbWaUskcaL8N5tJhcymikacV69gJALFUvEiH+RH5LsuEaQa5KGMhzv0bo9"
    "iR32DeDPFeYsRkDH4y+IMpmRLEKjZoswFasz6PeKMcXDkErNuMcxRY93Ng3XypHlkgLQ0q"
    "T1Dg4MKhLOYaxsUhk6hfPd1a6pPvFY1yn1zEQuo3CMV+XDGPzOVAXzA+hn051mXB6jUhXH"
    "IovPM3YeRbQm5ursSTd7eEXLyv7OjrLx8uLj/9cPrH2hlY7cCEg2jO7rQISVkGCMmQhCTD"
    "ugdCsvc4TWttVPlIeVeax0c+ikBeIxn5mHdlPMRExE0/g2RXVN5q/mcg09kg1dHOT8xV41"
    "Ya9Q16vHSwZi+Q+nLsBeBIfX5HqpEZnypnanXT94BrfhhOa8crg7p/0Y1iKczz2KOUoaQj"
    "7ewkmXPUhm9fy11q+CbjuEKLazMJS7o6tQVo6ZGQC1joTOm/yYdZtzEfrZx5qCTOcMUe5w"
    "uWm2IanqqKJLiq1F1VPovonezm4Da890IjQr37ZLJYe9hfxpwnaGU7lITs0yWDJJVABa1J"
    "fGUKgfrn6lAxtU3tc1qP6WVOGOlWsaNPrZHQGtuoNnWiNDe8KQzPDjtaoOENeFWalTCwFo"
    "NYC/T9ALpi5msCfT+g70eJo4i42xX1pXd978Za2UkS2/L4tEGoSd7WAXJTzFK/5rbJPzYR"
    "GbhcCpJMTOUXkAkx3UyIKyrP1Ew+bz3+PDpIcibUa09SPbQdilCvPXRoLSAbj5JwvmEedb"
    "QYSF1yxGCmlymZKWadkO+OF4f0QbKxW4P0JTmI02vE6c11+AENLGBtmpvJRDJobj2x4H2X"
    "fhRsm0hhOniQGc4Jn0eH6Y2aPB9Kd4xUG+1MsLByavq7uNQQrYGiHXuWouUgzWnxE0/R3I"
    "Sf2CuieoYWVAMU69juovpA1gt5c8HC6GFSsk4mDk1K+urWDrxkLF4CpqUBJ2IpJx+IIrAT"
    "E9dlEHYCnhMLPCcfiEuxjKGkA63kZL2bMmQs7eu+sNRZYX+Z1tToVQ1DiM3IEFscagXYsu"
    "kjhnpwFGFnJYq8phrw4dYRlTfsbSTpRRG4Hbwaz5lCWfzJJmAOCUOBy0T3Ldz5PfSd33d4"
    "TT2tqPteYkSEOVbxlBXwmurdcJzPt24TD3K/sfn3R0+59p0FdEl97Gnf8VeRsw7tQfbyDr"
    "XFNpK1dWhzrNZlrWFuI7cV2ATkgXKLTHPLV8Rgx6vs+By0Dhu+Jgr7/Wn7XZenVOVgx6vs"
    "+EfqRisNW3w335rt3ZshviJ0uZJ4nxux3AsAmE1aQHd/1uQA2iZotfdrXRDArYLrxvyX8+"
    "8wX0v4QyOyFSmAtQrrXcD/Yx5oejrLUvYRgt59QwsayTFu3LkFCdi11V278OJghUPJ+dW8"
    "Z4sy1u3YMyUKe9ZCYc/qFLb4zWpAfybfm3RuWcwCrFug/Xz5t8Tw2tUP5Yj+8OH8bwnY62"
    "02cnVz/ad8emEF3l3dXFSVMnPicP69DvqvHsMNqBdkKojfCaHBNMaLoXRGC+i/3Hy5uLpE"
    "Hz9dvnt/+/7mugRzOig+2gepP12eX0kxlnh+DmIsc/sAxjKMxX27Opojnw8qQ1tlBGTNIj"
    "KPA0/nTCxLWQD7OC3HC9lJNbBbOwWX5KBTsC2dgg9fp/xM06RHr+GClWhYidBZETf2uPLR"
    "WY6qFKyJZfXpZq1ND0nW/Cug6y9XV8csr5smqE3VdXJEd5qhB1hv82dZjW9VlzaAfJzigA"
    "uPOdJWk+nArK04YCGmHPW2MahaNLJqES5UMWqhjm4mdVoUC94SBXpu6oUqNiqtaTBz016W"
    "Pgsgzb9PxUQCaex1Kh/i5GvUC0vjNH7dUlcaR8O04ALmaLgSbmeOyU2R1ElSd3Rv9azJwr"
    "2e6j0syfcNDUioTdnLcgO5Ca0kh8DMzaOCwMyNWg5g5sDMgZl3YeafyIYF0YmEm2cjrew8"
    "SObAHQrQ4OVwgxeHrfPafdVsr4KIBZlHYyd8cQOHLFmgVbpalBkRcpa890O9EwNn7t+xQO"
    "hhWaCz1QwtycE9Cho2aBB7hGvRcP5N2hemWaHUBEfc419/s0axQNTOlHO4vDDxxu20MGU5"
    "WJjeFyYgIfMeOqxMRRDcZva5zZ6Rm6a0IGFIl75mtmlFCF6HXpdkp2wWW61VqcvBwoCH2a"
    "7lmJ6H2UQ3KDiYj+hglp2+o0JrmIJX3rRl0qGQ+l44EAHgwwDX+YNRme9pICSrPWgMlOxr"
    "Ew6FS/gPFZUUalGTk3MkJqNohSMUcktxwdwtelwxxDeF56KAYBfRCK1wiMIVe/RRxPhkkh"
    "jUfKuwIHxxUlmtvp4pzatKfyNcbmgmu2kP0cCFesZQ/tJrpGqGFd88SPIZkvMHu+D4Ew/3"
    "fZR9YmujfrgXdiVcc2jzNYe3/NfdExlFykZayVGYzFFkRX8V1GVPR5BLXUFSsI8yE3PG/9"
    "vlnAYLmkO2fNATnCZEnM6QoE6J+nhgz3kswHvG4j3YkXcwa86T2EuMF0EechkGTpGANk8Q"
    "nH/uMeDd4aJF6qtSEFmZvpkFywGBLmOXo8XohWjMQNGYnZKHaMFhbKsnolI8ZmxvzUSxbX"
    "bWHDsI84E9SD0Lyeez1gpyPkPRq3CbxUL+EKJHGq6EA2BB0B3zPPZIXMSfTB65YU9eoM8r"
    "gqgbIhwQFK6x5/2MsLumfojEjhEegnXdx9D/48HjYOzx2u5xmMLNsRP2N+DwvoMJXJQCA7"
    "h3A9glDnU7LEtZDiyup+IvS0ppVjxlKQscciPclQrJ5mPu8hn4FSawHJBACwm0JiNrbIeG"
    "DPlrJm+hVhyetdnB+dbxGXRUA5O0roWn0p9heF0xWqzWXJ5opTkERHEKyzE9omikKx+Y4r"
    "NjiteFvqYyqlgab+WKtQ6ph2Mn77NwRbL4xJ0h/gwU+uzxzsP3JPwZbeJwhTZ46zHMpzo4"
    "CLZJIAPhEP3H7c01/zXrBQlCtCAee0Rn///Nq3oIZbC/osBo7/m2TJQW4dszOFDhUhXOpw"
    "DxNY745uuq6hHN51tBecve0FdnCs7QV2eNvlAxBOmIBr8FYHuYRXbhKkQTV6J0wqutRZkU"
    "gBUIVqARtoquFZhuY9OgNdEKLL3wptU1mqXZJ17WeL7ZeC1WdXF41hqA2U+EjtnQMVuhY7"
    "ZHSQNDb+ngXBTqx0Q9ro+gZKC+fa1goL593WigiqEq1+OmZjRf4XClA3NFzEJfQP9QJ/+v"
    "gXE+30JwB0k7eySLkOqlFRdE7Evte/n6JxWQ+bRmlJPBas2gSwPiRPM4oJKrx1q6j1cFrd"
    "jYYwfNQ4dtiAT3Fl29k7AC8Ery/MuXL1XS5/m05gT6ZBAct4ZSR4k35EiWUMxXM6D/SmyY"
    "d/yzE5k9VJs0a7WKitP5PnKHSE4D48jsHT7rcp2QS7RZe0kIjKODjL3IWLoyHWvOXSA6dh"
    "KdFfbEH9Gym0pC1llOp2cqhhOf1Qz0Wc1sOuLFwcZt7OPcDhR2uRoohMpLi3MtnlFEubQg"
    "+1CM3qLU5GBhBg31l2NrT41Jl582rUVSjvjXtqjCbRBmZlQYCa9CQsVxnDO3JAwbQtT50K"
    "y1/246SbNVDvLYkn8dRH30SKMVwmgRsMdQ1mJXTQS8N7bo9VmL9yZi98TXdt+UpcB/c9B/"
    "A058Y14SMIaNWgAwyQw4IaaX5AuUVIeSfhbntYyQpgOtdDQ56yEUCGQSyKQhZBLiUZB485"
    "w5e0AeWJe2omU5iKJMjLKbVUtz9GMYgijGL0yS5aSzIgUBeEUgnGWUcTuRcJZZr8BQ5cFO"
    "ls77VFhlKcJWAlzQrEZdp/GRJN6QmmMm+XzW5pfZ8BnglgG3zGG3zEpa8t7sLcjnW+eKGa"
    "TYD24QGfQGEZ9Ejyy416rvK8pYkBM8dr67w9Yb7G/nDtYBvSwFsGvD7jOZHmnZ5cyaeuGx"
    "ocau/v0rRRkLIB/hZAQHujGssVZp4y+7LExJDham94UJ2V3EbUo9OlmQAb2kxNjp0sdRHJ"
    "B56KyIXisUmax1qPfP4lOw5vx/nS6RO6k4BPC6B/DErb3SUuIW/lMUsm7LD9WjJtfO8wcS"
    "hNJww2HNXpS1D/ghNPw92fLHca4SbAIqC0C0NBWvi1qH+RDN24jfFXGZLEB+GHKR06WFcy"
    "4wIrjY86ZLWThcc/EvLd9jRcyCjTy2c0Z0nxUE+1soOy6bka/KjQj919+sAT9giw4EvSQG"
    "xLx7ZuOaPXTKbCzKAf5d8ffIEnvzFfNk9wAx5hHsyxegLFhZgAWXHEr17D4ZV/dc3NxclX"
    "TPxfuqcvny4eKSH7mJIipFrKsaJw66+CJLYrDju+74yAvnNAxj2V0DLSUbJSkLOE61ouBM"
    "ha6LaS0VBWc1yi5g0yaUJSELoB6D0dRSP4+V3BWE8kYQ2cisPcGLbby0aad6F4jHFUMO9k"
    "VrB9HXYUUC8gJ9XhFEXURDcQMfynIN/xDyz1qaQ3R5EuSTTe44qJ7OCvlkZI2pp3Nc7AQs"
    "UF8jeC83OAwfGVc+upWUNUHAWwXvgHlajrR8/ojorom4LHWqrjSPOVgP4r2EdVtYJczUHG"
    "OqBZiybzt/oCFdUK7ItZKa5NIjYr6JFx51prqxc/hC4oc0og+SPd7qNpDKg/dAw3uQI+hh"
    "fxljvd7BMllQN2rq5p8xi8h8w/jL20nhVOVB5SiqHPJ9g313viYulaRnt3DwityIgOf/OW"
    "3Eww2jXlZypaHiJdKg4DUUPI4jtvHwdr6kd7rY12QBeQ3k76gX8R07D4hgh7JY7Psm57xM"
    "dLx04ZdDKZrUJXN2+vrH1z+9evt654nZfdLmgJGkYUN+vClesArJoaHASX9lKoIQluociM"
    "Uh5+VsSX3tNaiJwirorIIpoRPmeSeywAlLM8pawiZ8xgB18V93t2L/BiENszdxldcohDTW"
    "/IfSjcxH2Uowi2LALTW45Yq64vWKsKfL6SuSgLoG6kdsdv1sz9Mi/g8ssYoamiI1WlNVMb"
    "Ckak4C3+fgOB0Ye1USNnfXze14rMu9ZiUxQL8r+jk5VSacBQG4veDp5LKl2eBG2n5Ju1fb"
    "x+wxE1sX1QZthf1oUud8YW/e5D9aao1mo7NDNumcJRMNa9l2QZeNvENVO2TL+TST1ALVcK"
    "A5Po30cmB2Ahb2CRskj0vw5G7sGsj1STO5TpSXHrXYCUBD6WGZhSfJw+3ALLyenCYmdn4t"
    "7EbTiMVfWPJVpLTiL1l3twOkItFeQ3i7U7aSAVdoT/wk7zewjbHYBlyrZoDqLp6ipfdJ/a"
    "0oiYGh/rRQZnU1ejo79xbgxJZC9QgtbUIz2/4bpnhUkTX3ysDE3STlJqkbqo2XhNEglKQM"
    "1oIJjxG7k5GS6lwxZYa+npTLHHJBCN4bpLYbj9JmrqPZyK7XFnYmdbcfqIVdHGgVe2bTh3"
    "Ja1V+HwXb8KOgmlW4STtjabSSXgewHjeyHbhVyx6qMG01t9F8wQf15QDbelh/fuk1GJaKg"
    "SNQUSRG6Nuu/1QfT+AyIzHeNzEergGBXeylKYuCL6Yz+BKJuIymeN0rXJL9puSX5jeSSZO"
    "ZHRGbrt10UsxOxAOMx2hmVG0rHgaN1T8xeAuDuCHcKmYYWqYiNCHzE98G/bTwO2Dha5dWZ"
    "glJ5ddaoU8RQBfJ4vcaBFkkviFiwx8e53r5rzwroVdHVAO3So8Lq3hT9m55QUmsoDycu7b"
    "IuJTGwQbuiL4x62iE3riYH2XFVaJMwlD6yVTEAttZ+Aj9wEk27pHTKRAHgulLQ7usB/Txa"
    "q9A2XFs6OMmVSD7T4HkyWev43jC3jAp30vdIN9JQEbMP64HCDGnjNk2wS0IAtRbU2vfLV8"
    "Ssg7t/qzFFDMccqID+C8tTAw8BXhO3Dvhh97l+L0noIdlxv5ubHG6lLT47nB1eTGZUXpKK"
    "0EDuERtjxAorUkyF0MoFrcnBuvS5LqnS13xTKkKwIgMWJRqa/W9kYYVK+n+DUuoBX8WOEm"
    "ZtfFVo63q4BC//Guj6y9XVifQYBnDbwa0wj8MbN1fAAGw7sJWDqmHLHqci6L1L1hv+9Xxn"
    "y1frRFIbVJkxa6sSovu583uyVSsYOjlHjkdJcuWY+NvojgUIo4DwNQ4jFDGUGGbhqn6vmZ"
    "akQvkR/87QCXSi7EU8qKmY6J5o+SCy6RbWBQzjrIf8DFPeDXAJmaiYzO7oBxZuYd+DhTuA"
    "hWtcs0QTrQRDeyV+4Md3Q6PEfKjVJFinkwZt3j+DZkYmKmFoZmTOWkyUmzwnnthCTow7QI"
    "2kJQdPUOhnZGE/o0uXNvY0SsZa6UmyZ0RBgqqv0kcEBx4lARKZhojdIcw/SioakHiYxEmp"
    "JAItoI3V1+08ZirF0sMrEhmmw9TvQjEpFJPaWEz6GNCIawZtT3pZDsh4Z4+5iTaQjUdq9T"
    "2YoAlkIlM31IcoQP+MlycNLF0MHSbpEV4O4kTkz81f4D7uAgXiPRbxBl1tjOtw/w6prUTh"
    "nQOuMuSpGaWq9YmHZqagJ7YqqofmfjNCJNNmFtLAQA6yj2GIB2QZTlLXthES3fYA/bYEMK"
    "hp+amqP6rNHfVH2cl2JM3B1vzdZz6R6o/dYLsWyacpJ0WnitNFbPGNONEsSW4mDySYoZCh"
    "aIUjhJHHNwjinwdkk+RSondJTiVyGQmRzyK0EMuGKP8PjoQsgXqAv/IP/x/+BYt9V2Rgc3"
    "2H+A/l0snD8j9HI44yWzB3ixzso0UcbPkfXJPkE44d+UOI7uIoDgiESCagLc1NvzZILb59"
    "raAV375uVIpiqHqLw/EuyTi2zTVKF4NEc+k2RikJAdjKYGdng3b0oywHdQTD3LN2pPRTHN"
    "wnR309+zQdaSVd62TOCPdWRXRNPMo5IPiOjdnBbYxkt14aar0oY6FW77/nt4fDaN7pnoyq"
    "JHiJO0e0uSmn2Q+yIDEe7qfDgt5bO8h443aqdSzLAUeBWsdpgz+DArtnmXH9/0Qvi/NSV0"
    "QJN5fMauXpkmaLym7SDQnWNBQnVuK7ZH7qMRS+x+SxCPtM0PYX6BN5YPfC1emTEPFNti34"
    "OMN74cHES74oe7fmingbmc90jD8JISNbdGKbHQK33A7ehJR/iy6djQtio11WOXm8g1Tdab"
    "PjshxcCWIfCbbRxdSo7yst0uT+j9a2lnBH6BgmSQp1DxaJ3flcpR0JlbXPws67YOxeRE9O"
    "JNbdbmzWZtMtslnQ+cMg1m1E8AVYigHHoulVb1aydX2KAofp8+lKZqQr2tBk/o9U6nj+SA"
    "94mjd02FZkQEEMUbVAQcxZC6Agxq8FUBCgIEBBtCjIJ4KdpgD4bqyVjATZrBFdJPxfZM2+"
    "0RpRqWa0Ci4zQ1+LTdp/AzJjJJlJF7S2AM3xzZ2Aja2w+qk8nFKVzcRvCoXrI4zSM1Mwkp"
    "4TMwcryZy1mJ6VZCShBzNpCFQNNZM+r0Qhz4c4+TL17gn70Vlr+4Rk3nzNJ45RzrfKi4/A"
    "n2uIRj5Qz7fqVGdWEoMDEpjiNMAHdnJsdnIsj6ND6AMpHzzVsdZjNCjOGrKf2dcTvpHSQ3"
    "2V0S6XSwgvovAq5p/l30ffvQgFLUYWtECrH2j1M003JLT6GRHsldSib8Y5n28jxENcySza"
    "6MlMIR8HWznCuUT1vo5tZnBPDOO2005cKDMr3NfBgbx4f33+6e/yO2ny+cK/sgySB51c/P"
    "3z5Xn1upSc8Khu6p2Ahbv69K1KHO5tcxjubb22EIeyPibN+O4lrIvFvVGKc75piXO+qcc5"
    "cRSR9Sa9Ca1CtpscKEWR8Uz4l8Py6t6axWQWTw3O1mZ2OxmIaPbupyqam1qrUhGEpbGpx+"
    "CtsyJu7BE3CRBJfCvlCbM2B0uYT50LujBCqEJY0Cq5XOBcMWz7z/SdK/vNpau/qpKQvd71"
    "CHEDfBfNv0mpaPONn2UpK/h+C5KDXPo5omfRtF4iw/sLNgHjP32tA3BBBMwrFfMK8hwNVe"
    "kQvTaB+ED02vLo9a24ViZZHpmJtRuctZpX+TTl9pB3zPPYY9pykfClc9GCODgOCcIo5JsQ"
    "PeIQBWTNuHUv6/WoLQ+31BireQ7UBGuey3AeD3QemxYcPGKfxiG4/gr7rqcVqNpLWGG5Vr"
    "j+qcrFB3xWM9c/rV19YHq2xsRLxgLi7bpKq0cD9zIWbuP+A67mmkU2cpOZLVbRVPsyHNko"
    "unwgvjz4VJ4xUzKP5kRMVjSS/ipsG9HEnt0hFgdoQ9jGSw2biHkuelwRX2Lt/IxW3DDiv2"
    "wrBLmtQ4PMWgpTS6luTg36l8DwMla5geFl8MKYa3jZFmVJdVZ2IaFihlVJxiY/c29ZVilC"
    "4i/qoprJAKqTCorYeEA2sP/igvgsonfUSWxY7UJXifBAt2zYuDpghh2n70Nx1/aA73XlcZ"
    "Pa66oYS970EtD8e6DrL1dXRzN4KedY0Z+bMi33o7NWQzeZN18Nk2P5FLMRUieNTJ08rmlj"
    "UGXqIIZNSDPFq5GRSuW6etLse2R7nQQBC3R29U7AvkhTX9vakJqET3Hy/eptHmLvQIpMwG"
    "coZ8eIyZlPNfG6ihtLNyyIQiT+LqIRWmz5/4aIuvubS/mnlE8QvmaUEgtp5kyvzwbnrtE6"
    "qfng3TC+9noX0BdFoKiwpvRFwEM7ibgoBfdrPsn0P96BIOpLmg6FZOzgwTCP+LRBqtKSp6"
    "eq08P+Mua/AprnmbOL21R0YenUl6AgBAy+M4PfvSoaJL4oY2Hkrf9EpihTjaoA5/MtBLe3"
    "wiZDTsVbblc0nYq7sdZTUVgmGqfiyY1PEDdOQuFa48YNRkJ2hqif5LXk72bdHtKQU+mud8"
    "//JeZql3bDsTrWsZovkarayedbqHbOVNrhnTW3wzurtcODg3OEgzNkcSDz6zbXue8lrAB4"
    "7Bp3/ucjIoslNyNeEAHIO0D+GNCIA6jtUCnLQTKiTb6WP/N1v/SjYCujlfvBVl654tPmfP"
    "cEdJgLC9gj31u5AQ6Xz5q2k9uIYXHp1JIHSosN3pZe8+pMvFPJxneiYSlaMuuSXV9fF2j6"
    "UEv6KuqHCV6nZGIenam3KeHlL1jKS7KRVlIS4eXcxVtFV9ef2SNid1FSkrXC4YpLJ1VZcU"
    "hctIkXHnW8LWKpB4s/doaw74qg/q5aK63vqjvDen2ylB6JX5quHhcHYmTKIdBOjFwsafHW"
    "iH022yY+1FuSAH+RdIqM8umAZXMljFZb7IIIYCrBdK+e1Tj3fr5NcBrIuTnQPVDDz+lTJr"
    "YqqtRwvxmNYoYB8ctkpjTQzgvFFOWk0ZyxsYDTN8GTs9TNUEQ1xZOQzx5lGaHqgjoh0NDh"
    "2xOioIZyOoiC7gJ0Kq2Qmvsg1ZoghfHiG3Hkvqu2/V2Wg/O0c/JWqnjqp6XHcGMb9kyigv"
    "qdEJkg7i0Q/nLz5eLqEn38dPnu/e37m+tSeC4dLNOTT5fnV+aEgM5JQJ2V7DjNRlrPU7yf"
    "Y05h4jM5755oozSfZFn2ls5hVhCx8DwbpJRQvFQaCGfTLUT3VClV87QlVfNU0oO+KcHkP2"
    "5vrnUTTFzqROi/kUf7igOYcnYJMJLzqjHRpJpTMitfDygecHHsw+z3/wE6wH8m"
)
