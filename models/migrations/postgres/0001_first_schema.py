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
    "eJztfWtz2zia7l9h6cv0VOlkYztJ93adOlV22j3jPY6dEydzqUwfLURCEmKK0PBiRbPb/3"
    "0BXiReQAqgSQqE3y8zHQEvLT0AXzzvFf81WVMHu8GrS9umkRdOfrb+a+KhNWb/UR6aWhO0"
    "2RwG+AchmrvxXJRMij9E8yD0kc0ftkBugNlHDg5sn2xCQj0++68ratnIs9ikV9Z/rmgQ/q"
    "dFAusfk39MrAX1rexpFl1Y4YqNBCTEr/izHWqzhxNv+bzHRB75Z4RnIV3icIV99rCvv7GP"
    "iefg7zjI/rl5nC0Idp0CKsThD4g/n4W7TfzZjfNrPI9/wfnMpm609g5zN7twRb39ZJJguc"
    "Qe9lGInRxMXuS6KaLZR8k3ZR+EfoT3X9E5fODgBYpcDvbkfy8iz+YYW+nSzVGAX3l4OyPO"
    "/0m/XG76bHZ3/3n2cP15NptU1oh/lRLe6Uc29fj6Er7aHJgl/3b/69/Pzy8ufjx/ffHup7"
    "dvfvzx7U+vf2Jz459SHfrx9+TLHFBMHsW/1dXNn27uPvMvRNkmSnZX+kHwT5ctYPrB9Z+u"
    "P01+jx+EQpQ8Kl65w1JFAfbj/64s2PsV8sVLlpcpLRz71W0WLvvgsHKHtyJbiwztPtZnjb"
    "7PXOwtwxX75/nbtw3Y/+Xy0/s/X376gc36Y3EF7tKh82SM437Amb95Khhn8/vCt/pm9Lb5"
    "BwAXeY6rtIUPEt0AfFzzDLZ9356dSyDMZtUiHI8VEY58oqQhkunGYXv++s1PMtuXTavfv/"
    "FgEV52OlM/wUkB5aLUcJp48hH7AYNxEMgvZHbzRf1mvqjsZYcEGxftZqrHXlluQMBHrJs9"
    "GgpQ/oy/h2KUs/kGoNsA5ufrv8V0bR0wwpbH8IcPl3+L4V3v0pHb+7s/ZdNzmL+/vb8SQD"
    "0LaOTbyojnxAB4ZeATYj37lipFWeBLYgMC//U3U6CPfFeNmLhGsuq+eMkTsxv9mSLIRSkD"
    "9MkwYK8wcrAy2EUpAFttZ4s8VVdkeePVqOyCWCunVaoitHF9DOSaEm51VfQLYoB+W/SJN6"
    "ffVfVMQQjUjKSaCRie2Jm1QlwkC8BLAk+jsAXkRSkAWxLsBXVdusV+oIp3RRCIuQri7Hu0"
    "QzwnCJtcFnKMwogrZFXES3IAuCrgIVqqaxaRMEAvCf0j3gnJeT3eBwlQ4XIYb6K5S+wZB2"
    "6D1yp+w6qkARt7aMchds7fvj3799ma/QrCk0BUdrtQ2IBFKO78s3OZjc9m1e77eKyIu0vt"
    "Ryyy+yl1MfLEeB+ESiDPmVRfKO8/GXa3X93f3xZ2+9VNeTt/+XB1zYCPYS8k/FQjnTZ9Ys"
    "DMRdkRjYiXRQfEPVP0o4Xd9jGHZIYEGT8f6BrXubeKct2kxEmpk5qkOLodfUZcmVGG9qrF"
    "whTlwPHYFv8gCjaY/WD1FShLwhq0XYM58jzl8/cgBOevwkEQYC8gIflXmw1fFoUd31rrEM"
    "Zo7TZrUBSEFWh97u7dvPsyiVJxQO3JW5Ucjhe97ncRzs/e/Pjmp4t3b/bY7z9pgrwOXu7T"
    "bQdvQRLgLcO7oUGovnNLUgBrGVYXBeGMo6Ssl8uSoJjbKmYfP5GAiLIWa/d1XgQ2dRnQzD"
    "Go7kCvShrnT+wtl8slKMDq+bdlOUjAbeFHX9MnHmWjM8USobIc7PaG3c4rbRePuQJO/sEc"
    "2Y9b5Duzygg9p3Vzq0Pr83X5E+ShZQwe/538N6RuwQey9BgA/xfvJoIi6NzotKkOOkjmcU"
    "0nWQt9aW188sS2gcVkeKUyslxqIzerXp5aW5/9PexY850VrnBcxPyHwAqw7ePQ+iH5Ev+W"
    "/PPVZvfHap10P39CUEP9NasDT7U8cpfUJ+EqjuN50XrOpv32nELrpgRK2czJlBzpW5U3IF"
    "uqr50uLJ10cnxeyMDq6bN3MjHDd/Uhw3fl4z198UQ73UP+TgxzTqjsstyFOBghzE3blx/L"
    "+YOdoXl1c3f56e/ikz2bz22opR8/aHL198/Xl+WCskQdyRsHB4HhTIOzkZgGAfFEdXnNDk"
    "hPWJMHscDnm77I89gpbGOOvip3FckCf5Wudc/Tn5JiqWkSU5QZ7m0wgMJMxT1hKhZFZYGq"
    "q/Mr9THj7ozgx6t0w34PEiuoalukka3O79kOzD6d7Amuj7Z7Jl7amAwB9rtxgvX7y4f3l7"
    "9cT34/ja12mdNRE1HLqvz4tLFvVW6mnMFWD/PxplJfJ4U4P091DNLci9+g4dQ4lMu0wWgi"
    "6w3193pDuvqsIDXgWetRf43cYU7c7k2n9PVRjrAU5YB9ds4+C3qtzdJAVsLz80JC5IeBel"
    "ZIXgzQb4s+O+XVsc8JAfKtLV/XnTloJ/CnNaUA5qQgB1AhBzDaOK2SwYtycAT3oYBaLAsk"
    "IXeigiKGnLj/R60LKC/SE/ImhrDK6knC/xMjPaj7R6+lkXb+5LdkwffDvoF19+X2Vgfnzy"
    "eM7BSBRifQft5U1hk081ORHrxCX4t/KY2VF7xteE2/EYiV66Jomt0+yWJVFqAhHy4TMDFG"
    "/vq1jKfn9et6Vw8fG0tcxcTdXnOs1kYYlValKgghr34pTykY8lziU3rcyNZJmv9U96k4Ai"
    "ZQU7pFF7Xkl6MILjLe6CS/9hi9jKcpsUsuIZkj+sCM9jl1dtYKBRYXtfitN7nnTa34uptH"
    "j25d7LCfZZHwZ8t2CQ9rMqknbFEPW/MoDKkX340zp+Gqmina5x9qQYSB/2py6jTzX75RlJ"
    "1NOSFwAHbvhALCfHpSBoRZ37UBwgyEWQsdZRZh5gWJx9hyPEeeKods+lBOWBd5y4j9SmCe"
    "uqjvZua5X6/KGtQ7X/MyJvpfO0+0C0koarFXj/BewLy6gT5uEVO/1eoUF1qdpvqrl7Ju9u"
    "dDIberRzwnApC3gBzMHzB/RrlOnZs/J+LokUPCT9imfpG+CoabmTmf2D0ZB7ath7Y40hNA"
    "0cUL3t1OF6Z0pbIKI98LGEFeBuDkh3QxBYjFncNMwPjdGwmI372pRZgPldslz79hW6BQGu"
    "4MO4gYCHFfJelzvGCUTcXWOUgYYL8PbugsQlFXkYZGbZkAgC0FdsVyOQ2hfk+9J+wHqC77"
    "uDDeSKnt3Mx+/NyFyEG4iiPvKTPGdONi3q2s4vEuyx0ak2aJGcDQtWPohcWVX4TingD3Sl"
    "tenrxOKtr/IGEEpRn6tM3pLwUiWZQyAvi+6XrkcQ0h0CpNZbUHIaiqVaiq1Td3y0gVXl4N"
    "QfJWgftIr0lZCgo7obGXHrEKiVQi4fbvAN2P6WNGte1lgS2/8VrVzeYt0ngVjlit2UrJWa"
    "7xz+7FfC38lVST5s1QiBudXl83W6WCFZRfCtHyA71pbaGqkpjn8hfNsm31JTB2yWH4zHO2"
    "7H8c2dshe+IKtMNxPjMsldHsDZBFto7GnDiR5RfsErbiwks69mONrMVJZhE8RL9XtofCeA"
    "ut0s2y8Qm/IiH+jg6T5q1fp9ZXpj4c7Kc3h+Tn7x/A48tPTFDd/Q7NYrVsFrsSaqF6r+V+"
    "B5nnr+wlhYN4c/p9FvmuCsgFIROR7inLoKy+ZPEuyxkQBO89cyY7EaTzZjIBA/dz99UuKA"
    "zxepO4MkrnaH2e40EEro0sm5wpy6nA2ZQ5epABW7+1re9iRrCcWeSFRHAGNl5CW5KEZqBt"
    "1wB/3xAft2gGXZCDl6D9S8Bd8vwEjFQ0eknKoP3f7RXX2PfVEtGLUsaxvV4MGdvHrbpsF+"
    "WgDKNz3bIgXrt7LkqCBqmXocMZOW9aEf6HNXLdWv2elxvuxbjoF/uL8x/f7dHm/2jC9+HD"
    "5e2tsLJo72WsHpe1yUcFIYgT9ZvokoDdQQDjPgqXlKFwmXvkuJZJPuOlsEN1CmhUFkEQ2B"
    "AtVH2Ag6azZ+mvHiLSAQGJcSiWaUNAQvGi2J7vhh1U2w/iI39kP04F4Gy+gW7bi3MJgC/O"
    "a+HlQ6UARFwbqnrZcVHKPHO0r5pS6oiu2Gq4sj6TgPvqpy3vqwcvgDZnq6AZg6q99Lzbnn"
    "Q7PnU2lga+7UmzpVEwkMS3PZ063YsEaxIE2HmIlksc1FVbi6ZNG5PAMoFZsJdQbca/XdG1"
    "hawN9gOm5ByKA8ujobVFXmiF1JpjK302diy0ZOA39Ntv9yyZcm/ks0FIltdIjR1psgTVfx"
    "qcKYX+p/tXSHpBCiJwxPd7xEPhX1+Ff8k21g1aHflT4YXXikDRNfvaVy61H4XEKTfcTJji"
    "ibM5nzlAl5o42RkYiyZaGRLZ65dgiF6EwAiBgmi+Ol1SkFO5GpArPCL5581nI5sxRDFZVi"
    "uWKVAUQiM2Tc9EaJWsiXceyEm/5GQT+RsaKNUj5UQMRLn7iiQahTZTHUpx7YOIgRB3X1MX"
    "x6FnDDW1M7MgZkzl18AaOgGRCJpeHIeeiBquA/KytTHURu5sQ33Btq8vjSkIGQP9s+piKr"
    "bhaSyYa8+hfpDctCMwZPLD0yZ7Bh8mDtGQGiKUOqoJiFBqshhTiFCOYDnAPQgRSohQtmIt"
    "vo+84vleHGnmKvGcIbyvmWco69oFJS/j0MxNVEaxW1GnTYpOyyR7dqhArUuPDkHwafd8IT"
    "fcTTdMHZGDQyTqTVSP80ECirUkQYaGZi+0odmLifH6GAVql7UeJIxTI29fv5bQImxWrRKJ"
    "x6D4UNutr0m04Ve2tJGPnc9oOREY7/nhaZMFv0gnzkK0HCTcsIRYg1b7edpgoMf/r6DYs/"
    "kGkvAzKcV+1qDYz0Cxa/4iQJBNN99hPtSwVIywLSG8BuE1rYJA6uG1ZQe4phRwXBtePq62"
    "1DCo9isO7dVESMv5wBFCzqb00TPua9ZvKY2j5Hbjs+g4BNe0DK4VF1s6dbkgZSCP7z7YNq"
    "7eZ6OPWkD4rd/w24L4Qdiip/ZBCuzRfu5RUF2TnBAsyQtyEYBhmsNaN8NURyNK36rwX4kb"
    "xtZL1ZJKRqaNplQ8B9pvg7l03FwKSegqxTr2AkAsJS/SoV6Iv4syYepBzssYiHP3xiiyxT"
    "eY10N8kBgwGYOdDF5vSqYAsYwNWm+AVqzPE94oB1cOAevW4xwF1v0SWDdbqi31haVBxQkS"
    "HJw7lPlczbg4ZBJ1q6cbS32yvaJQ7pOJGEj9eqHY2xV18UwM9BVlY8gTY10ULF8TwiT7wj"
    "t7Ewa+JeT+/pY/eX9LyNVNaUfffflwdf3ph7M/Vs7Acgcm5IczulAiJEUZICR9EpIU6w4I"
    "ycHjNK61keUjxV2pHx/5yAN5tWTkY9aV8RgT4Tf99JJdUXqr2Z+BTGeNVEczP9FXjRtp1N"
    "fo8cLBmr5A8stxEIAj9eUdqVpmfMqcqeVN3wGu2WE4rh0vDerhRdeKpVDXpVshQ0lGmtlJ"
    "POekDd++FrvUsE3GcIUW13oSlmR1KgvQ0CMhEzDQmdJ9kw+9bmM+WTlzX0mcwYpuZ3OamW"
    "IKnqqSJLiq5F1VHg3JQnRzcBPeB6EBod5/MlqsXeQtI8YTlLIdCkLm6ZJekkqgglYnvjKG"
    "QP1Ldajo2qb2Ja3H+DIntHSrmNGnVktotW1UmzhR6hve5Ianxx0t0PAGvCr1ShhYi0asBf"
    "p+AF3R8zWBvh/Q96PAUW6JOEUl/ryRlbikl6wUKFQbpd5toihQqNa3T9HHG5fgYLahLrGV"
    "uqdUJQf04rqpkhljuA1/t90oIE+Cjd0YnSjIQYBCIUChr6UD/DqHtW78WkcuqG8hFed911"
    "7o7+pIYTJ4lBnOMJtH+mkKFz8fcpa1VBvNTDC3cnL6O7/U4KaCbGVzlqLhIM1o8TNP0cyE"
    "H9krInuG5lQDZCmbnKXM9/EHvJ6LuyrlRo+TknU8sW9S0lWbWuAlEEQzcS0kyAkQRWAnWq"
    "5LL+wEPCcGeE4+YIcgEUNJBhrJyXo/pd8rqfcVNfYKecskmRjupR6JTm4iMFGgFGBLpw8Y"
    "6kFhiOwVz24fa8CHWUdE3KmwlqTnReBa1HI8Zwz1gJONT20cBByXke5buOy078tOF2hNXK"
    "Wo+0FiQIQZVtGYFfCaqF3tmM03bhP3crGj/hdnjrnoj/pkSTzkKl9uVJIzDu1e9vIetfku"
    "FNWzNjlWq7LGMLeB6yk3Pn4izCJT3PIlMdjxMjs+A63Fhq+Iwn5/3n5X5SllOdjxMjt+S5"
    "xwpWCL7+cbs707M8RXmCxXAu9zLZYHAQCzTguo7s+KHEBbB63yfq0KArhlcJ2I/XL2HWZr"
    "AX+oRbYkBbCWYV347D9mvqKnsyhlHiHo3Dc0J6EY49qdm5OAXVvetXM38lcoEJxf9Xs2L2"
    "Pcjj2XorDnDRT2vEph89+sAvRn/L1O5xbFDMC6AdrP13+LDa99/VCG6A8fLv8Wg73epSO3"
    "93d/yqbnVuD97f1VWSlTOwpm36ug/+pSVHdd8EGmhPiCC/WmMV71pTMaQP/l/svV7bX18d"
    "P1+5uHm/u7AszJIP/oEKT+dH15K8RY4Pk5irHI7QMYizDmFw2qaI5sPqgMZZXh4zUN8Szy"
    "XZUzsShlAOzD9FrNZSdVwG5skViQgxaJprRIPH6P5AtNkx68hgtWomYlAnuFnchlykdlOc"
    "pSsCaG1afrtTYdJFmzr2Ddfbm9PWV53ThBrauuEyO61wwdwPqQPctofMu6tAbk0xQHXLnU"
    "fpwIigOSgWlTccCcTznpNStQtahl1SJ0ktdqoU5uJrVaFAPeEgl6rmsneROV1jiYuW4vS5"
    "cFkPo3kteRQGrbR/5DFH+NamFplMSvG+pKo7CfFlzAHDVXws3MMb4ii9hx6o7qdWYVWbjQ"
    "TL6HJf6+IT4OlCl7Ua4nN6GR5BCYuX5UEJi5VssBzByYOTDzNsz8E95QP5wIuHk60sjO/X"
    "gO3KEADV6ON3ix6Tqr3ZfN9sqJGJB5NHTCFzNw8JL6SqWreZkBIafxe9/XO9Fz5v6C+lwP"
    "iwKdjWZoQQ7uUVCwQf3IxUyLBrNvwr4w9QqlIjjgHv/6mzGKBaJ2upzDxYWJNk6rhSnKwc"
    "J0vjA+Dqj71GJlSoLgNjPPbfaC3DSFBQkCsvQUs01LQvA6dLoke2Uz3ymtSlUOFgY8zGYt"
    "x/g8zDq6QcHBfEIHs+j0HRRazRS89KYtkg6J1PfcgQgAHwe4yh+0ynxPAiFp7UFtoORQm3"
    "AsXMJ+KK+kkIuaTC4tPtkKVyi0AmYpzqmzs7YrarFN4TqWj5FjkdBaocAKVnTrWSFlk3Fs"
    "ULOtQv3g1aS0Wl09U5hXlfxGuNxQT3bTHKKBC/W0ofyF10jWDMu/eZDk0yfn9/fB8Wce7o"
    "co+8jWRv5wz+1KuObQ5GsOH9ive8QiipSONJKjIJ4jyYr+yqnLgY5YDnE4SUGelZqYU/bf"
    "DuM0iNMcvGODLuc0gcXoDParlKiLB3acxwK8Zyjeg2xxB7P6PImDxHAR5D6XoecUCWjzBM"
    "H5lx4D3h8uSqS+LAWRlfGbWbAcEOjSdjkajF6IxvQUjdkreYgWHMe2fCJKxWOG9taMFNt6"
    "Z82pgzAf6JPQsxB/Pm2sIGczJL0KD2ks5A+BtSXBijsA5thaUNelW+xY7Ml4ywx7/Mr6vM"
    "IWcQIL+dgK1sh1f7aQsyZeYPEdwz0E66qPofvHg8dB2+O12eMwhptjR+xvQMFjCxM4LwUG"
    "cOcGsINt4rRYlqIcWFzPxV+UlFKveIpSBjjkBrgrFZLNh9zlU/ArjGA5IIEWEmh1RlbbDg"
    "0p8ndU3EItPzxtsoOzreNR6KgGJmlVC4+lP0P/umKwWK2+PNFIcwiI4hiWY3xEUUtXPjDF"
    "F8cU73J9TUVUsTDeyBUrHVKPx05u0nBFvPjYmVrsGVbg0e3CRY84+NnaRMHK2qCdSxGbai"
    "Pf38WBDAsF1n883N+xX7OeYz+w5tilW+v8/7+9qIZQevsrEoz2kW3LWGlhtj39IxUuZeFs"
    "ChBf7Yhvtq6yHtFsvhGUt+gNvTiXcIZenNf6QvkQpCNq/BaA7aEX2YWrEHVcicIJL7cWRV"
    "IAViBYgVrYKqpWYLKNdYNWRyuw8MLrVteol2YfeVnj5WbjNljV+eFpYwDmMBE6ZkPHbImO"
    "2S7BNQy9oYNzXqgbE/W0PoKCgfrujYSB+u5NrYHKh8pcj5ma4WyFgpUKzCUxA30B3UMd/7"
    "8Cxtl8A8HtJe1si+cBUUsrzomYl9r3+s1PMiCzafUox4PlmkGH+NgOZ5FPBFePNXQfLwsa"
    "sbGHDpoHNt1gAe4NunovYQTgpeT5169fy6TPs2n1CfTxIDhuNaWOAm/IiSyhiK2mT/4V2z"
    "Dv2WcTkT1UmTRttIry09k+cvpITgPjSO8dPm1znZCDlVl7QQiMo6OMPc9Y2jIdY85dIDpm"
    "Ep0VcvkfUbKbCkLGWU5n5zKGE5tVD/R5xWw64cXB2m3s09wOFLS5GiiAykuDcy1eUES5sC"
    "CHUIzaolTkYGF6DfUXY2vPjUkXnzauRZKO+Fe2qMRtEHpmVGgJr0RCxWmcMw84CGpC1NnQ"
    "tLH/bjJJsVWO5dIl+zoW8awtCVcWsuY+3QaiFrtyIuC9MUWvTxu8NyF9xJ6y+6YoBf6bo/"
    "4bcOJr85KAMazVAoBJpsEJMb4kX6CkKpT0Mz+vRYQ0GWiko/FZD6FAIJNAJjUhkxCPgsSb"
    "l8zZffxE27QVLcpBFGVklF2vWpqTH8MQRNF+YeIsJ5UVyQnAKwLhLK2M25GEs/R6BfoqD7"
    "bTdN7nwipKETYS4Jxm1eo6jY849oZUHDPx59Mmv8yGzQC3DLhljrtlVsKS93pvQTbfOFdM"
    "L8V+cINIrzeIeDjcUv9Rqb4vL2NATvDQ+e42XW+Qt5vZSAX0ohTArgy7R0V6pGGXU2PqhY"
    "eGGjnq96/kZQyAfICTERzo2rDGSqWNt2yzMAU5WJjOFyagi5DZlGp0MicDekmKsZOlh8LI"
    "x7PAXmG1VigiWeNQ757FJ2DN2P/abSJ3QnEI4LUP4PFbe4WlxA38Jy9k3Jbvq0dNpp1nT9"
    "gPhOGG45o9L2se8H1o+Ee8Y49jXMXf+EQUgGhoKl4VNQ7zPpq3Ya8t4iJZgPw45DynSwnn"
    "TGBAcJHrjpeyMLhm/F9KvseSmAEbeWjnDO8+ywn2t0B0XNYjX5YbEPqvvxkDvk/nLQh6QQ"
    "yIefvMxjV9apXZmJcD/Nvi7+Ilcmcr6oruAaLUxcgTL0BRsLQAcybZl+rZfzKs7rm6v78t"
    "6J6rm7Jy+fLh6podubEiKkSsyxon8tv4IgtisOPb7vjQDWYkCCLRXQMNJRsFKQM4Trmi4F"
    "yGrvNpDRUF5xXKzmFTJpQFIQOgHoLRVFI/T5Xc5QfiRhDpyLQ5wYtu3KRpp3wXiO2KWjby"
    "eGsH3tdhhX38yvq8whZxLBLwG/isNNfwDwH7rKE5RJsnQT7Z6I6D8ukskU+G14i4KsfFXs"
    "AA9TWA93KDgmBLmfJRraSsCALeMnj71FVypGXzB0R3jfllqWN1pbnURmoQHySM28IyYab6"
    "GFMlwJR+29kTCcicMEWulNQklh4Q8000d4k91o2dwRdgLyAheRLs8Ua3gVAevAcK3oMMQR"
    "d5ywip9Q4WyYK6kVM3/4xoiGcbyl7eVgqnLA8qR1Ll4O8b5DmzNXaIID27gYOX5AYEPPvP"
    "cSMebChx05IrBRUvkAYFr6DgURTSjYt2syVZqGJfkQXkFZBfEDdkO3bmY84ORbHYmzrnvE"
    "h0uHTh130pmsQlc3725sc3P128e7P3xOw/aXLACNKwIT9eFy9YieSQgOOkvjIlQQhLtQ7E"
    "ooDxcroknvIaVERhFVRWQZfQCXXdiShwQpOMsoawCZvRQ1381/2t2L9BSEPvTVzmNRIhjT"
    "X7oWQj8lE2Esy8GHBLBW65Ig5/vULkqnL6kiSgroD6CZtdv9jzNI//E42topqmSLXWVFkM"
    "LKmKk8DzGDh2C8ZeloTN3XZz2y5tc69ZQQzQb4t+Rk6lCWdOAG4veD65bGg2uBG2X1Lu1f"
    "YxfczI1kW2QVtuP+rUOZ/bm/fZjxZao+no9JhNOqPxRM1atl2RZS3vkNUO6XI+zyQ1QDUc"
    "aY5PQrUcmL2AgX3Cesnj4jy5HbsGcj2pJ9ex8lKjFnsBaCjdL7NwBXm4LZiF25HTRMfOr7"
    "ndqBux+AuNv4qQVvwl7e52hFTE2qsPb3fCVlLgcu2Jn+X9BrYxFNuAa9U0UN35U7TwPsm/"
    "FQUxMNSfF8osr0ZHZ+fBAhzZUsgeoYVNqGfbf80Ujyyy+l4ZGLubhNwkcUM18ZIg7IWSFM"
    "GaU+4xogsRKSnP5VOm1tdJscwhE4TgvUZqu/Yorec6io3sOm1hp1N3+55a2EW+UrFnOr0v"
    "p1X1dehtxw+CblzpJuCEjd1GMhnIflDIfmhXIXeqyrjB1Eb3BRPEm/l44+7Y8a3aZFQgCo"
    "pETpHkoWuy/ht9MLXPgMh828h8uPIxcpSXoiAGvpjW6I8g6jaQ4nkrdU3y24Zbkt8KLkmm"
    "XohFtn7TRTF7EQMwHqKdUbGhdOTbSvfEHCQA7pZwJ5ApaJGS2IDAh2wf/NvGZYANo1Uuzi"
    "WUysV5rU7hQyXIo/Ua+UokPSdiwB4f5nr7tj0roFdFWwO0TY8Ko3tTdG96QkmtpjwcO6TN"
    "uhTEwAZtiz436kmL3LiKHGTHlaGNw1DqyJbFANhK+wn0xEg0aZPSKRIFgKtKQbmvB/TzaK"
    "xC2zBtaaM4VyL+TIHniWSN43v93DLK3UnfQ9VIQ0nMPKx7CjMkjdsUwS4IAdRKUCvfL18S"
    "Mw7u7q3GBDEUMaB88i8kTg08BnhF3Djg+93n6r0koYdky/2ub3K4kbb49Hh2eD6ZUXpJSk"
    "I9uUdMjBFLrEg+FUIpF7QiB+vS5bokSl/xTSkJwYr0WJSoafa/loUVMun/NUqpA3wlO0ro"
    "tfFloa3q4QK87GtYd19ubyfCYxjAbQa3xDyOb9xMAQOwzcCWDqqaLXuaiqAbB6837Ot59o"
    "6t1kRQG1SaMW2qEiKHubNHvJMrGJpcWrZLcHzlGP/b1oL6FrJ8zNY4CK2QWrFhFqyq95op"
    "SUqUH7HvDJ1AR8pe+IPqiokesZIPIp1uYF1AP856yM/Q5d0Al5COiknvjn5g4eb2PVi4PV"
    "i42jVL1NFK0LRX4gd2fNc0SsyGGk2CdTKp1+b9U2hmpKMShmZG+qzFSLnJS+KJDeREuwNU"
    "S1py9ASFfkYG9jO6dkhtT6N4rJGexHuGFyTI+io9CyPfJdi3eKahRRcWYh/FFQ0Wf5jASS"
    "klAi2gtdXXzTxmLMXS/SsSEab91O9CMSkUk5pYTLr1Scg0g7InvSgHZLy1x1xHG8jEI7X8"
    "HozQBNKRqWvqQ+Sgf0bLSQ1L50PHSXqIlr04Edlzsxe4i7tAgXgPRbxBV2vjOjy8Q3IrkX"
    "vngKv0eWqGiWp95qGZKuiRrYrsoXnYjBDJNJmF1DCQo+yjH+IBWYaj1LVNhES1PUC3LQE0"
    "alp+JuuPanJH/VF0sp1Ic9A1e/eph4X6Yz/YrEWyadJJ0YnidCw6/4btcBonN+Mn7E+tgF"
    "rhCoUWsly2QSz2uY83cS6l9T7OqbQcigPLo6E158tmEfYfDAlRAnUPf+Uf3j+8Kxp5Ds/A"
    "ZvrOYj+USccPy/4cCRnKdE6dnWUjz5pH/o79wTWOP2HY4T8E1iIKIx9DiGQE2lLf9GuN1O"
    "K7NxJa8d2bWqXIh8q3OJzukoxT21yDdDGINZdqY5SCEIAtDXZ6NihHP4pyUEfQzz1rJ0o/"
    "Rf5jfNRXs0+TkUbStY7nDHBvVUjW2CWMA4LvWJsd3MRI9uuloNbzMgZq9e57frsoCGet7s"
    "koS4KXuHVEm5lyiv0gcxLD4X7WL+idtYOMNk6rWseiHHAUqHUcN/hTKLB7kRnX/4/3srgs"
    "dEUUcHPBrEaeLmi2KO0m3WB/TQJ+YsW+S+olHkPue4wfayGPctr+yvqEn+gjd3V6OLDYJt"
    "vlfJzBI/dgoiVblINbc4XdjchnOsSfhJCRKTqxyQ6BW257b0LKvkWbzsY5scEuqxw93n6i"
    "7pTZcVEOrgQxjwSb6GKq1felFmli/0djW0u4I3QIkySBugOLxOx8rsKOhMraF2HnXVH6yK"
    "MnE4F1tx+bNtl083QWdP7QiHVrEXwBlqLBsah71ZuRbF2dosBh+nK6kmnpitY0mf8jETqe"
    "P5IjnuYN6bcVGVAQTVQtUBB91gIoiPZrARQEKAhQECUK8gkjuy4Avh9rJCN+OmtAFwn7F1"
    "7Tb6RCVMoZrZzLTK2v+SbtvwGZ0ZLMJAtaWYD6+OZewMRWWN1UHo6pymbkN4XC9RFa6Zkx"
    "GEkviZmDlaTPWozPStKS0IOZ1AeqmppJn1e8kOdDFH+ZaveEw+i0sX1CPG+2ZhOHKOdbZc"
    "VH4M/VRCMfqedbtaozK4jBAQlMcRzgAzs5NTs5lcfRxuQJFw+e8ljjMernZ/XZz+zrhG2k"
    "5FBfpbTLYRLci8i9itln2fdRdy9CQYuWBS3Q6gda/YzTDQmtfgYEeyW06OtxzuabCHEfVz"
    "LzNnoiU8hD/k6McCZRvq9jlxrcI8O46bTjF8pMc/d1MCCvbu4uP/1dfCdNNp/7V5Z+/KDJ"
    "1d8/X1+Wr0vJCI/spt4LGLirz97JxOHe1Yfh3lVrC1Eg6mNSj+9BwrhY3FupOOfbhjjn22"
    "qcE4UhXm+Sm9BKZLvOgZIXGc6Ef90vr+6sWUxq8VTgbGxmt5eBiGbnfqq8uam0KiVBWBqT"
    "egw+2CvsRC524gCRwLdSnDBtcrAE2dQZpwsDhCq4BS2TywXOFc22/1TduXLYXKr6qywJ2e"
    "ttjxDHR4tw9k1IRetv/CxKGcH3G5Ds5dLPAT2LuvUS6d9fsPEp++lrFYBzImBeyZhXkOeo"
    "qUqH6LUOxAei14ZHrx/4tTLx8ohMrP3gtNG8yqZJt4dcUNel26TlImZL51hzbKMowBayAr"
    "YJrS0KLB+vKbPuRb0eleXhlhptNc+RmmDFcxnO457OY92Cgyfs09gH118hz3GVAlUHCSMs"
    "1xLXP5O5+IDNquf6Z5WrD3TP1hh5yZiP3X1Xaflo4EHGwG3cfcBVX7PIRG4yNcUqGmtfhh"
    "MbRddP2BMHn4ozplLm0QzzyZJG0l+5bcOb2NOFRSPf2mC6cRPDJqSuY21X2BNYOz9bK2YY"
    "sV+244LM1iF+ai0FiaVUNad6/UtgeGmr3MDw0nhh9DW8TIuyJDorvZBQMsOqIGOSn7mzLK"
    "sEIf4XVVFNZQDVUQVFTDwga9h/fkE8GpIFsWMbVrnQVSDc0y0bJq4OmGGn6fuQ37Ud4HtX"
    "etyo9rosxoI3vQA0+x7W3Zfb25MZvIRxrPDPdZmWh9Fpo6Ebz5ut+smxfI7ZCKmTWqZOnt"
    "a00agytRfDJiCp4lXISCViXT1q9j2wvY59n/oqu3ovYF6kqattrUlNwqco/n7VNg+ReyRF"
    "xmczpLNj+OTUpxp7XfmNpRvqh4HF/65FQmu+Y/8bWMQ53FzKPiVsAvc1WwmxEGbOdPpscO"
    "5qrZPqD94NZWuvdgF9XgSKCitKnwc8lJOI81Jwv+azTP/THQi8vqTuUIjHjh4Ms5BN66Uq"
    "LX56ojpd5C0j9iugeZ4+u7hJReeWTn4JckLA4Fsz+P2rokDi8zIGRt66T2QKU9UoC3A230"
    "BwOyts0uRUfGB2Rd2puB9rPBW5ZaJwKk7uPWwx4yTgrjVm3CCLy04t4sV5Ldm7WbWHFORk"
    "uus9sn/xucql3XCsDnWsZkskq3ay+QaqnXOZdnjn9e3wzivt8ODgHODgDGjki/y69XXuBw"
    "kjAB66xp39+RCLYsn1iOdEAPIWkG99EjIAlR0qRTlIRjTJ1/Jntu7XXujvRLTyMNjIK1ds"
    "2oztHp/0c2EB3bK9lRngcPmsbju5iRjml04ueaCw2OBt6TSvTsc7lUx8J2qWoiGzLt711X"
    "WBpg+VpK+8fhjhdUo65tHpepsSWv6ChLwkHWkkJSFazhy0k3R1/ZluLboI45KsFQpWTDqu"
    "yooC7FibaO4S291ZNPFgscdOLeQ5PKi/r9ZK6ruqzrBOnyykR/yXJqvHxIEY6XIINBMjBw"
    "lavNVin842iQ91liTAXiSVIqNsOmBZXwmj1BY7JwKYCjA9qGc5zn2YbxKcGnJuBnQH1PBz"
    "8pSRrYosNTxsRq2YoY+9IpkpDDTzQj5FOmk0Y2zUZ/SN8+Q0dTPgUU3+JMujW1FGqLygSg"
    "g0sNn2hCioppwOoqD7AJ1MK6T6PkiVJkhBNP+GbbHvqml/F+XgPG2dvJUonupp6VJU24Y9"
    "lSihvuAiI8S9AcJf7r9c3V5bHz9dv795uLm/K4TnksEiPfl0fXmrTwjoEvvEXomO03Sk8T"
    "xFhzn6FCa+kPPumTZK/UmWZm+pHGY5EQPPs15KCflLpYBwOt1AdM+kUjXPGlI1zwQ96OsS"
    "TP7j4f5ONcHEIXZo/bflkq7iALqcXRyM+LyqTTQp55RMi9cD8gdcnfow+/1/AMXERkY="
)
