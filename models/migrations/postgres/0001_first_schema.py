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
CREATE TABLE "dials" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" BIGINT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "purpose" VARCHAR(16) NOT NULL,
    "outcome" VARCHAR(64) NOT NULL,
    "bytes_out" BIGINT NOT NULL,
    "bytes_in" BIGINT NOT NULL
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
    "eJztXWtz4zaW/SssfUlSpe1p293uTGprq+yOk3jWbffa7tmkOlktREIS2xSh4cNuzWz++w"
    "J8SHyAEECLFAjfLzNpAZeWDsCLc5/412hJHOyFr85sm8R+NPrB+tfIR0tM/6M6NLZGaLXa"
    "DrAPIjT1krkonZR8iKZhFCCbPWyGvBDTjxwc2oG7ilzis9n/vSCWjXyLTnpl/e+ChNH/Wm"
    "5o/T76fWTNSGDlT7PIzIoWdCR0I/yKPdshNn2468+f95jYd/8R40lE5jha4IA+7PMf9GPX"
    "d/BXHOb/XD1MZi72nBIqrsMekHw+idar5LNL56dkHvuC04lNvHjpb+eu1tGC+JvJborlHP"
    "s4QBF2CjD5sedliOYfpd+UfhAFMd58RWf7gYNnKPYY2KN/n8W+zTC2sqWbohC/8vHTxHX+"
    "I/tyhemTyfXN/eTu4n4yGdXWiH2VCt7ZRzbx2fq6bLUZMHP27f7tr8fHJyfvjl+fnH7/9s"
    "27d2+/f/09nZv8lPrQuz/TL7NFMX0U+1bnlz9fXt+zL0ToJkp3V/ZB+A+PLmD2wcXPF7ej"
    "P5MHoQilj0pWbrtUcYiD5L9rC/Z+gQL+khVlKgtHf3Wbhcs/2K7c9q3I1yJHu4v1WaKvEw"
    "/782hB/3n89q0A+7+f3b7/5ez2Wzrru/IKXGdDx+kYw32LM3vzVDDO53eFb/3N6Gzz9wAu"
    "8h1PaQtvJfYD8G7N09v2fXt0LIEwndWIcDJWRjgOXCUNkU43Dtvj12++l9m+dFrz/k0Gy/"
    "DS05kEKU4KKJel+tPEo484CCmMvUB+IrObT5o380ltLztuuPLQeqJ67FXlegR8wLrZJxEH"
    "5Xv8NeKjnM83AF0BmPcXvyZ0bRlSwlbE8NsPZ78m8C7X2cjVzfXP+fQC5u+vbs45UE9CEg"
    "e2MuIFMQBeGfiUWE++ZEpRFviKWI/Af/7DFOjjwFMjJp6RrLorXvJI7cZgoghyWcoAfdIP"
    "2AuMHKwMdlkKwFbb2TxP1bk7v/QbVHZJrJXTKlMR2rg+enJNcbe6KvolMUC/LfquPyVfVf"
    "VMSQjUjKSaCSme2Jm0QpwnC8BLAk/iqAXkZSkAWxLsGfE88oSDUBXvmiAQcxXE6fdoh3hB"
    "EDa5LOQYRTFTyKqIV+QAcFXAIzRX1yw8YYBeEvoHvOaS82a8txKgwuUwXsVTz7UnDLgVXq"
    "r4DeuSBmzsvh2H2Dl++/bor5Ml/RUuSwJR2e1cYQMWobzzj45lNj6d1bjvk7Ey7h6xHzDP"
    "7ifEw8jn470VqoA8pVJdobz5pN/dfn5zc1Xa7eeX1e386cP5BQU+gb2U8FOPdNrkkQIz5W"
    "VHCBGvivaIe67oBwu7HWAGyQRxMn4+kCVucm+V5faTEielThqS4sjT4DPiqowyshctFqYs"
    "B47HtviHcbjC9Aerr0BVEtag9Rq49Hy32yxBWRBWoLUW2ji9NknjlVTpRj1Ul+zvlHjd7S"
    "IcH7159+b7k9M3G+w3n4ggb4KXebjawVuSBHir8K5IGKnv3IoUwFqF1UNhNGEoKevlqiQo"
    "5raKOcCPbujycrga93VRBDZ1FdDcTaLuTqxLGudd6SyzxXOp9aaejViVg3TEFl7FJXlkMQ"
    "cyUSyYqMrBbhfsdlZ3OHsolLOxD6bIfnhCgTOpjZBj0jS3PrQ8XlY/QT6aJ+Cx38l+Q+Yk"
    "uXPnPgXgP/F6xCkJLYyORVWhYTqPaTrJytAzaxW4j3QbWFSG1W0iyyM28vJazrH1FNC/hx"
    "1ruraiBU5KOr8JrRDbAY6sb9Mv8Zf0n69W6+/qVaPd/AlORennvCo20/LIm5PAjRZJVMOP"
    "l1M67Y/nlJ2K0slk88gycqRvjVKPbKm5krS0dNKpwkUhA2tJj05lIiinzQGU0+rxnr14vJ"
    "3uo2DNh7kgVHXkryMcDhBm0fZlx3LxYKdonl9en93+xj/Z8/nMhpoHyYNG57/dX5xVy2tS"
    "dSRvHGwF+jMNjgZiGoSuz6tSEjsgfW6FEkRGnm/6It+np7CNGfqq3JUnC/xVuvK3SH8qiq"
    "WhZUZZpr+3wQAKM+Z3yKhZFLUFqq/OTyTAlLtTgp+s0iX9PYivoOpNYga2On/mOzD/dLQh"
    "uAF62jDxysakCNDfjVOs35/dvT/78WL052FstbOCjhrxGvgUx8fCLj6FmXIGWzPMu1vsfB"
    "6Vop4s8SvMItF/QPudYSiXscBocpcrEmz0hnQtTkmqx7PWJ8ESef2cuPs3nbLXRznCUpYD"
    "9rl39lnSa22WBrISnp8XEqEgCtWzQopigH5b9Okpr459QQiQb235et7EQWuOP02UHluQgo"
    "xkhdTYeOW0So0ty8ER3IUCarEskJK5FxUUU+T43RAaXUBFkY6QNzGEVVVPEv6fBOle3T96"
    "LY2086e4JUu+H/oNrOtPV1c6OH9uMbIzBIROoM28sawzaBJkIh14hT6X/1IWKy952/CSfH"
    "EhVq6LohG7fdLFqi2AIB8uFzAxRv76tYyn5/XrZlcPGxtKXMXE3d5wrDZGGJVWpS4IIa9u"
    "KU8lGPJc4lN53MDWSZr/1PcpPwLGUVO6RRe15JeDCC5S3uikv3YXvUymKbFLJiGZI3pHjf"
    "YpcdbWAoUWE7XYHSCF542t5PKPB588edihP8tyox8s23NZWJNKPWKL+NiaxlFE/OSmkCmJ"
    "FvVM0S7/UAsiDPxXk1NHzH/ZRlF2NhWEwAG4fycUEObDkzIgzPquDRBmIMxa6CizCDMrSN"
    "zFlpM58lQ5otP7csJ6yJ/H9FcC89RFfYuZ52a9amvQ7Hwtypjof917ol3kRryGY80IbwTM"
    "qxvo4k4l9Tt+DnG9z2Gqvzop66Z/PuJyu2bECyIAeQvIwfwB82eQ67R38+dAHD123OgW2y"
    "Qo01fOsJiZs4n7J+PAtvXQFjt6Aii6eMG7u9eFqVwwq8LINwJGkJceOPk2XUwBYn7nMBMw"
    "Pn0jAfHpm0aE2VC1eez0C7Y5CkVwg9JWxECIuypJn+IZpWwqts5WwgD7vXdDZxbxuooIGr"
    "XlAgC2FNg1y+UwhPo98R9xEKKm7OPSuJBS24WZ3fi5S5GDaJFE3jNmjMnKw6xbWc3jXZXb"
    "NibNEzOAoWvH0EuLK78I5T0B7pW2vDx9nVS0/1bCCErT92lb0F8KRLIsZQTwXdP12Gcagq"
    "NVRGW1WyGoqlWoqtU3d8tIFV5dDU7yVon7SK9JVQoKO6Gxlx6xColUIu723wO6H7PHDGrb"
    "ywJbfeO1qpstWqTJKuywWvOVkrNck5/difla+iuZJi2aoRA3Ory+FlulnBWUXwre8gO9aW"
    "2hqpKY5/IXzbJt9SUwdsVh+Mxztup/HNjbIXvicrTDbj7TL5XR7A2QRbaJxhw4keVH7Ll0"
    "xbmXdGzGhKzFSWe5uI9+r3QPRckWWmSbZRW47IqE5Ds6VJq1fh1bn6n6cHCQ3RxSnL95AI"
    "svP1JBdfc7NIvVslnsgquFmr2Wmx1knr+ykxQO15+Sr5M48FRALgmZiHRHWQZV9SWLd1XO"
    "gCB455kz+YkgnTeTCxi4n/df7YKiCC9XqSujco425zluReDayKrJmbGcGpyizNGtDNj6rW"
    "19D1OC5UxiP3I5Z6DwEtqKJDQDbbsG+OvKDXCLZtAlOXgJ2r8EzCXPTsBYRaNXpAza//u9"
    "4hoHgVoielnKOLbXiSFjB7hVl+2yHJRh7F23zFy/3T0XFUGD1Evf4YyCN60M/90SeV6jfi"
    "/K9fdinHSL/cnxu9MN2uwfInzvPpxdXXErizZexvpx2Zh8VBKCOFG3iS4p2HsIYNzE0ZxQ"
    "FM4KjxzWMslnvJR2qE4BjdoicAIbvIVqDnCQbPYk+9V9RDogIDEMxTIWBCQUL4rt+G7YXr"
    "V9Lz7yB/rjVADO5xvotj05lgD45LgRXjZUCUAktaGqlx2XpcwzR7uqKSUO74otwZX1uQTc"
    "Vz9ueV89eAG0OVs5zRhU7aXn3fak2/Gps7HU821Pmi2NgoHEv+3p0Olebrh0wxA7d/F8js"
    "OmamvetLEwCSwXmIQbCdVm/E8LsrSQtcJBSJWcQ3Bo+SSynpAfWRGxptjKno0dC80p+IJ+"
    "++2eJVPujQI6CMnyGqmxHU2WoPpPgzOl1P908wpJL0hJBI74bo94KPzrqvAv3ca6Qasjfy"
    "q98HoRKOTxGRPydlEk5PWRIp9nwOf5zezfwE305CbQAFIPnwPUDnSbcrOKgxUJlbKsCyIG"
    "orz/PGsSRzZVHUre+q2IgRDvv1Ig8a5PKGpqZ2ZJzJh89p41dAqiyynl3Q29y2sjC8gLkK"
    "/Zh4ch2xe+Q4IwbXXP4dzFYSH1xtuJfXSEBBehfjtaSMPBRdjnYozBRTiA5QAXIbgIwUXY"
    "irUEAfLL53t5RMxVkjl9OApzJ0beNgNyToehmUVURrFdwF67BByWSXZs+0OyaYe+K3C/dn"
    "wjJlwO008ir4MjxGsO0IzzVgKypSVBho4iL7SjyIsJRwYYhWq3pW0ljFMjb1+/ltAidFaj"
    "EknGIPtf262vSbThJ7q0cYCdezQfcYz34vBYZMHPsomTCM17CTfMIdag1X4eCwz05P8VFH"
    "s+30ASfiSl2I8Eiv0IFLvmLwIE2XTzHRZDDXPFCNscwmsQXtMqCKQeXpvvAdeMAg5rw8vH"
    "1eYaBtV+wpG9GHFpORvYQcjplC6atnzOGx5kcZTCbnwWHYfgmpbBtfJiS2fZlqQM5PH7D7"
    "YNq/nI4KMWEH7rNvw2c4MwatHUcisF9mg3jYxV16QgBEvyglwEYJgWsNbNMNXRiJKxSw9k"
    "SLlelFgvdUsqHRkLTalkDvS/BHNpt7kUuZGnFOvYCACxlOxkT/wIf+VlwjSDXJQxEOf9G6"
    "PI5l8h2gzxVqLHZAx6MvidKZkSxDI2aLMBWrM+D3ilC/T8B9atxzkKrPslsG66VE8k4JYG"
    "lSdIcHDmUGZzNePikEm0Xz0tLPXJ94pCuU8uYiD164RiPy2Ihyd8oM8JHUM+H+uyYLVPN5"
    "XsCu/8Tei5TffNzRV78qZN9/llZUdff/pwfnH77dF3tTOw2iwIBdGEzJQISVkGCEmXhCTD"
    "eg+EZOtxGtbayPKR8q7Uj498ZIG8RjLyMW8guIuJsFb7nWRXVN5q+mcg01kj1SHmJ/qqcS"
    "ON+gY9XjpYsxdIfjm2AnCkvrwjVcuMT5kztbrp94BrfhgOa8dLg7p90bViKcTzyBOXoaQj"
    "YnaSzDlow7fP5S417AZsDN2YNSUs6erUFkDQIyEXMNCZsv8mH3pdh3iwcuaukjjDBXmaTE"
    "luiil4qiqS4KqSd1X5JHJnvKv7RHhvhXqEevPJYLGGyk6tztEhBJBfqqGva/vUl7Qew4vo"
    "a2num9E/VUtotW2gmhr3zY1YCsPj3Q4AaMQC1n6zEgbWohFrgX4UQFf0fE2gHwX0oyhxlC"
    "uXnzqRfC5kJZ7bSbYEFFANUu+KKAoUUHWd3RngleficLIinmsrdfWoS/YYqfAyJTPEMBD+"
    "antx6D5yNrbQa16SA8e5guNcX0sH+HUBa934tY5cUN8CH8b7LvwoWDeRwnRwJzOcYDrP7a"
    "ZZWfJ8yKXVUm2ImWBh5eT0d3GpwU0FWbTmLIXgIM1p8TNP0dyEH9grInuGFlQDZM+anD3L"
    "9vEHvJzyu/0URneTkmUysWtSsq/2qcBLIIhm4lpIkBMgisBOtFyXTtgJeE4M8Jx8wI6LeA"
    "wlHRCSk+VmSrdXJW8qPewF8udpMjHclzwQnSwiMHGoFGDLpvcY6kFRhOwFy24fasCHWkcu"
    "v4NeI0kvisB1ndV4zhDq1EargNg4DBkuA923cAln15dwztDS9ZSi7luJHhGmWMVDVsBLV+"
    "3KwXy+cZu4kwsH9b/Qsa/C1i4SdEjgzl0fecqX7lTkjEO7k728QW26jjCvjFjgWK3LGsPc"
    "eq6nXAX40aUWmeKWr4jBjpfZ8TloLTZ8TRT2+/P2uypPqcrBjpfZ8U+uEy0UbPHNfGO299"
    "4M8QV25wuO97kRy60AgNmkBVT3Z00OoG2CVnm/1gUB3Cq4Tkx/Of0OkyWHPzQiW5ECWKuw"
    "zgL6H5NA0dNZljKPEOzdNzR1Iz7GjTu3IAG7trprp14cLFDIOb+a92xRxrgdeyxFYY8FFP"
    "a4TmGL36wG9D3+2qRzy2IGYC2A9v7i18Tw2tQP5Yh+++Hs1wTs5Tobubq5/jmfXliB91c3"
    "51WlTOw4nHytg/6TR1DTNbZbmQriMybUmcZ41ZXOEID+482n86sL6+PtxfvLu8ub6xLM6S"
    "D7aBukvr04u+JizPH87MSY5/YBjHkYswvwVDRHPh9UhrLKCPCSRHgSB57KmViWMgD2fnqA"
    "FrKTamALWySW5KBFoiktEnffb/hC06R7r+GClWhYidBeYCf2qPJRWY6qFKyJYfXpeq3NHp"
    "Ks6Vewrj9dXR2yvG6YoDZV1/ER3WiGPcB6lz/LaHyrurQB5MMUB5x7xH4YcYoD0oGxqDhg"
    "yqYc9PoPqFrUsmoROslrtVAHN5NaLYoBb4kEPde1k7yJSmsYzFy3l2WfBZD6N5LXkUBq20"
    "f+Q5x8jXphaZzGrwV1pXHUTQsuYI6aK2Exc0yubnLtJHVH9ZqtmixctCXfwxJ/XbkBDpUp"
    "e1muIzehkeQQmLl+VBCYuVbLAcwcmDkw8zbM/BavSBCNONw8GxGy8yCZA3coQIOX3Q1esu"
    "hROPnCbebQnPNVE+wxC+nzH12tVN/pXzZZ5q0TZIEviBiQ+NU74BSYOQmUKoeLMj1CThK1"
    "25VK6rhwYkYCdgzy4sxCL0BJDq6xgPufh3gOV1N8Q+I9tliZiiB4Z8zzzrwgbwA4Z7Raju"
    "E5Z3T0IIBv5sX5Zj6QRzziRU3J466oKZ0h55UZ3VFaMCXO+pvQenLDhRURa4qt/MJuiz4Z"
    "P1HrAL+y7hfYoma4hQJshUvkeT9YyFm6fmixHWNRG2L5alRZmQ4ev2dvEYRs98uFmh1AQ+"
    "iW2uUidGwHo/ChBfMvSoFFtnd7wMG267RYlrIc2GPPxX+q5IYrSxng++yhPyhYvn3u8jFY"
    "vgNYDrB8wfLVGVltLd/rQobmiGMBl8bHIku4luu52yK+zIzQZPGxM7boM6yQctOZhx5w+I"
    "O1iqkhu0JrjyA61UZBsE7MUwuF1t/ubq7pr0ku6aOWLrVyreP/eXtSN4w7+ysS2c4PdFsm"
    "OgvT7RnsuIi4KpxPAQtbOws7X1dZnpvPN9C+PjmWoLgnx40Mlw1B1FPjt2AIloeRBraE6Q"
    "FNXXRZidIJL7cWZVIARuDLMwKNyE1Pt7Fu0OpoBZZeeN0uotdLsz+3U86Bzeqz1coTWNXF"
    "4bHIqEbbiZD7D7n/u3P/bc/FDQxdkAxdFNqPiXpYH0HJQD19I2Ggnr5pNFDZUJXrUVMzmq"
    "h2Pa+IGegL2D/U+l812Bu4nQQTn/A0dNWSRQoi5gVsO+pSHGDHDbAdTeLA5TRRaK4Mqgka"
    "sbH7rhAKbbLi3XUn0NUbCSMAr12yJnnLmvCatdolFeC41YY6crwhB7KEYrqagfvPxIZ5Tz"
    "8b8eyh2qSx0CoqTqf7yOmicREYR3rv8HEL44iioMzaS0JgHO1k7EXG0pbpGHPuAtExk+gs"
    "kMf+iJLdVBIyznI6OpYxnOisZqCPa2bTAVugabexDxLxj8MWdL4gBPn05uVavKCIcmlBtq"
    "EYtUWpycHCdBrqL8fWnhuTLj9tWIskHfGvbdHdwWlNMyq0hFcioeIwzpk7HIYNIep8aCxy"
    "xITpJMUCaMsjc/p1LNe3ntxoYSFrGpCnEAfNRc1iEfDemKLXxwLvTUQesK/svilLgf9mp/"
    "8GnPjavCRgDGu1AGCSaXBCDC/JFyipCiW9Z+c1j5CmA0I6mpz1EAoEMglkUhMyCfEoSLx5"
    "yZw9wI+kTbOoshxEUQZG2fWqpTn4MQxBFO0XJslyUlmRggC8IhDO0sq4HUg4S69XoKvyYD"
    "tL530urLwUYSMBLmjWErr071vXn66uDuWZ+YgTb0jNMZN8Phb5ZVZ0BrhlwC2z2y2z4Ja8"
    "N3sL8vnGuWI6KfaDvtCd9oX2cfREggel+r6ijAE5wX3nu9tkuUL+emIjFdDLUgC7Muw+4e"
    "kRwS4nxtQL9w01ctS7ahdlDIC8h5MRHOjasMZapY0/b7MwJTlYmL0vTEhmEbUp1ehkQQb0"
    "khRjd+c+iuIAT0J7gdVaofBkjUN9/yw+BWtC/9duE7njikMAr30ALyIBv5RYwH+KQsZt+a"
    "561OTaefKIg5Abbtit2Yuy5gHfhYZ/wGv6OMpVglXg8gIQgqbidVHjMO+ieRv22yLOkwXI"
    "d0POcrqUcM4FegQXed5wKQuFa8L+peR7rIgZsJH7ds6w7rOMYH8JecdlM/JVuR6h//yHMe"
    "AHZNqCoJfEgJi3z2xkV9+2yWwsygH+bfH38Bx5kwXxePcAEeJh5PMXoCxYWYAplexK9Ww+"
    "6Vf3nN/cXJV0z/llVbl8+nB+QY/cRBGVItZVjRMHbXyRJTHY8W13fOSFEzcMY95dA4KSjZ"
    "KUARynWlFwLEPX2TRBRcFxjbIz2JQJZUnIAKj7YDS11M9DJXcFIb8RRDYyFid4kZWXNu2U"
    "7wLxtCCWjXzW2oH1dSjeTW+5IbuBz8pyDb8J6WeC5hBtngT5ZIM7Dqqns0Q+GV4i11M5Lj"
    "YCBqivHryXKxSGT4QqH9VKypog4C2Dd0A8JUdaPr9HdJeYXZY6VFeaR2ykBvFWwrgtLBNm"
    "ao4x1QJM2bedPLqhO3WpIldKauJL94j5Kp56rj3UjZ3DF2I/dCP3kbPHhW4Drjx4DxS8Bz"
    "mCHvLnMVLrHcyTBXUjVjcz14uo7TIJMFMZPAd942XZPNH+cshed8vTj4/evHvz/cnpmw09"
    "33wiYuWc3DxImtTFNKpoGjdkOKmvTEUQfJWtvfMopMqazF1feQ1qorAKKqugiz+NeN6I50"
    "0jaZqBwJdGZ3RQLPl5c1XqH+Dn0nsTV3mkhJ9rSX+ou+IZrkJSXxQDLq/A5Reuw16vCHmc"
    "AIkQ8ookoK6A+gE7oL7Y87SI/yNJrKKGThmN1lRVDCypWpa771Nw7BaMvSoJm7t1pZlH2l"
    "x2UxID9Nuin5NTacJZEICW1s8nl4IOVCtuTw7lBj4fs8cMbF1ku/YU9qNO7ZSZvXmT/2iu"
    "NZqNjnfZpBOSTNSsj8+5O2/kHbLaIVvO55mkBqiGHR2T3UgtMLoRMLB5TCfBfcaT27FrIN"
    "ejZnKdKC81arERgC6j3TILj5Oc1YJZeHtymujYDrCwG3UjFn8nyVfh0oq/Zy1/dpCKRHt1"
    "4e1O2UoGXKFn5bO838A2+mIbcNeOBqq7eIqW3if5t6IkBob680KZ1dXY09m5tQAHthSyR2"
    "hpE+rZC1ozxSOLrL73SCXuJi43Sd1QIl4SRp1QkjJYU8I8RmTGIyXVuWzK2Po8Kue+5oIQ"
    "vNdIbTcepc1cR7G70V77GunU8rijvkZxoFQBlE3vymlVfx062/G9oJuUP3A4obAEPZeB7A"
    "eF7Id2ZROHKpfoTW3sv1TC9ScBXnlrenyrdp7jiIIikVMkRehE1r/QB9P4DIjMt43MR4sA"
    "I0d5KUpi4Itpjf4Aom49KZ63UndnvhVcnfmWc3Mm8SPMs/VFtwdsRAzAuI8eF+Uuo3FgK1"
    "0esJUAuFvCnUKmoEUqYj0CH9F98JeVRwHrR6ucHEsolZPjRp3ChiqQx8slCpRIekHEgD3e"
    "z53HbQuZoYC5rQHapnDZ6ILl/ZueKIqQvWDZxqFyU1GeLDQWbXOpFNQ162kMYcdtsy4lMX"
    "AEtEWfeVbcFgmKNTlIUaxCm8QC1ZGtigGwVWBn6JFaMm6bvFqeKABcVwrKzVWgqYqwFLBw"
    "eXnymQLZ5skaR7q7uf+P+fS+RqrhnoqYeVh3FOv5R0wirAp2SQigVoJa+ebniphxcO/fdE"
    "8RQzEFKnD/ifj5mbsAr4kbB3y3+3xF6AGo5HqtykFDSVlXlbYZ+kba4uPdKfrFjFLpJakI"
    "deQeMTFQL7EixXwUpYTcmhysyz7XJVX6im9KRQhWpMPKUE1LMLSsbpGpwWhQSnvAV7Kth1"
    "4bXxbauh4uwUu/hnX96epqxD2GAVwxuBXmsXvj5goYgBUDWzmoGrbsYcqyLh28XNGv59tr"
    "ulojToFWZcZYVKrlbudOHvBarmprdGbZnouTy4DY37ZmJLCQFWC6xmFkRcRKDLNwUb9xSE"
    "lSogaMfmdoxzpQ9sIe1FTR9YCVfBDZdAOLM7px1kN+hi7vBriEdFRMerdVBAu3sO/Bwu3A"
    "wtWuY6WOVoKmDSs/0OO7oVtlPiQ0CZbppE5vUBhDRykdlTB0lNJnLQbKTV4STxSQE+0OUC"
    "1pyc4TFJpKGdhU6sJxGxtLJWNCepLsGVaQIOur9C2MAs/FgcUyDS0ysxD9KKlosNjDOE5K"
    "KRHow62tvhbzmKFUrHevSHorCIOKXqjo5cC9+WSwFb1PgRtRzaDsSS/LARlv7THX0QYy8U"
    "itvgcDNIF0ZOqa+hAZ6PdoPmpg6WxoN0mP0LwTJyJ9bv4C7+NCViDefRFv0NXauA6375Dc"
    "ShTeOeAqXZ6aUapan3loZgp6YKsie2huNyNEMk1mIQ0MZCf76IZ4QJbhIHWtiJCotgfYb0"
    "sAjTrHH8n6o0TuqO94J9uBNAdZ0nef+JirPzaDYi2ST5NOik4Vp2OR6RdsR+MkuRk/4mBs"
    "hcSKFiiykOXRDWLRzwO8SnIprfdJTqXlEBxaPomsKVs2y6X/QZHgJVB38Fd+93/3z0nsOy"
    "wDm+o7i/5QKp08LP9zbkRRJlPirC0b+dY0Dtb0Dy5x8gnFDn8TWrM4igMMIZIBaEt90681"
    "UounbyS04umbRqXIhqpXaRzuppJD21y9dDFINJdqY5SSEIAtDXZ2NihHP8pyUEfQzWV3B0"
    "o/RcFDctTXs0/TESHpWiZzerg8LHKX2HMpBwTfsTY7WMRINuuloNaLMgZq9f03XvdQGE1a"
    "XVZSlQQvceuINjXlFPtBFiT6w/2oW9D31g4yXjmtah3LcsBRoNZx2OCPocDuRWZc/xfrZX"
    "FW6orI4eacWUKezmm2KO0mXeFg6YbsxEp8l8RPPYbM95g81kI+YbT9lXWLH8kDc3X6OLTo"
    "JlsXfJzhA/NgojldlK1bc4G9Fc9n2sefhJCRKTpRZIfAVcOdNyGl36JNZ+OCWG83hg4e7y"
    "BVd8rsuCwHV4KYR4JNdDE16vtKizS+/0PY1hIuau3DJEmh3oNFYnY+V2lHQmXti7Dzzgl5"
    "YNGTEce624yNRTbdNJsFnT80Yt1aBF+ApWhwLOpe9WYkW1enKHCYvpyuZFq6ojVN5v/och"
    "3PH90dnuaV220rMqAgmqhaoCD6rAVQEO3XAigIUBCgIEoU5BYjuykAvhkTkpEgm9Wji4T+"
    "Cy/JF7dGVKoZrTmXAfKiHXlJF7C2AM3xzI2Aia2v9lNpOKSqmoHfDArXRWilZ4ZgFL0kJg"
    "5WkT5rMTyrSEsCD2ZRF6hqahbdL1jhzoc4+TL1bgnb0bGwXUIyb7KkE/so31vkxUbgv9VE"
    "I++o31u0qisricEBCUxxGOADOzk0OzmUh9HG7iMuHzzVMeExGhRnddm/7POIbqT0UF9ktM"
    "uhEtRWpxM/bz7Lv08yAAUsw9AzooMYWvtAa59huiGhtU+PYC+4Fn0zzvl8EyHu4gpm1jaP"
    "Zwr5KFjzEc4lqvdzrDODe2AYi047doHMuHA/BwXy/PL67PY3/h00+XzmX5kHyYNG57/dX5"
    "xVr0fJCY/spt4IGLirj05l4nCnzWG403otIQp5fUua8d1KGBeLeysV53wriHO+rcc5URTh"
    "5Sq9+axCtpscKEWR/kz4193y6r01h8ksnhqcwuZ1GxmIaO7dT1U0N5VWpSIIS2NST8E7e4"
    "Gd2MNOEiDi+FbKE8YiB0uYT50wutBDqIJZ0HvP3QLnipbOle3mUtVfVUnIVm97hDgBmkWT"
    "L1wq2nzDZ1nKCL4vQLKTSz579Czq1juke3/BKiD0py9VAC6IgHklY15BnqOmKh2i1zoQH4"
    "heGx69vmPXyCTLwzOxNoNjoXmVT5NuBzkjnkee0haLmC6dY02xjeIQW8gK6Sa0nlBoBXhJ"
    "qHXP6+2oLA+30mireXbUACuey3Aed3Qe6xYcPGBfxi64/gL5jqcUqNpKGGG5Vrj+kcxFB3"
    "RWM9c/ql11oHu2xsBLxgLsbbpIy0cDtzIGbuP9B1z1NYtM5CZjU6yiofZhOJBR5NI3OPql"
    "KfC0HR0LzaJk3mTRTcjpOeYLRJK0jCQdlmJrlKjbCcMO3UzdKgToXL6GBleiaOeXYcdBQA"
    "KVXb0RMI9472tba5Ki8Qt9dS78KFjzTsntoPCQXNBpE/oCBm43JaTkiW6XnPlC+z/9NEXz"
    "cVhcOjn+UlpsUNl7ICt6d7kw8Z1oWAqByZnset0MTi3DcEX9MMAGFzoa8br2t0DzHxGXl2"
    "QjQlISofnEQWvJcOYv5Mkiswj7FrIWKFxQ6ST+GIfYsVbx1HNtb21RK5ddQeew2+WQ71jT"
    "tbWggvQXrK0VJisP1wOde30ylx6xX5quHhUHYqTLISAmRg7iJN01Yp/NNokP7e+i4BCrFN"
    "bk0wHL5oQtpUKlgghgysF0q57lOPd2vklwasi5KdB7oIb36VMGtiqy1HC7GbVihgH2ub1a"
    "0gExL2RTpJPccsZGAkrf0quHWb6aG9J/Jk+yfPLEy26TF5Rp+fLgpj8rtOn2hHbRmnK6fJ"
    "WkKymy+QYmTcgkpzRnptTSUsJ4+gXbfN+VaH+X5eA8bR0BShVP/bT0CGosjMskKqjPmMgA"
    "cRdA+OPNp/OrC+vj7cX7y7vLm2v2VzZ1WOlgmZ7cXpxd6RMCOsOBay94x2k2IjxP0XaOPr"
    "kRL+S8e6aN0nySPeIgVMwCLIgYeJ51ks3AXioFhLPpBqLbyeUS9C9GmJfF97e7m2s+wgWR"
    "CsqOa0fW/1meO+RG1zxwGRjJedVYUVwtHh6XGzaxB5wf+jD78/8Bhh7h9Q=="
)
