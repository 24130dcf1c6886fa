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
    "eJztXWtz2ziW/SssfZnuKm0mthN3T9fWVtlp90xmHTsbJzPdle7VQCQkMaYIDR92NLP93x"
    "fgQ+IDhACapED4fumOSVxKOgAvzn3i35M1cbAXvriwbRL70eQH698TH60x/Uf11tSaoM1m"
    "f4NdiNDcS8aidFByEc3DKEA2e9gCeSGmlxwc2oG7iVzis9F/XxHLRr5FB72w/rEiYfQPyw"
    "2tXye/TqwFCaz8aRZZWNGK3gndCL9gz3aITR/u+sunPSb23X/GeBaRJY5WOKAP+/wbvez6"
    "Dv6Kw/zPzf1s4WLPKaHiOuwByfVZtN0k1946PyXj2Becz2zixWt/P3azjVbE3w12UyyX2M"
    "cBirBTgMmPPS9DNL+UflN6IQpivPuKzv6Cgxco9hjYk/9cxL7NMLayqZujEL/w8ePMdf4r"
    "+3KF4bPZze3H2d3Vx9lsUpsj9lUqeGeXbOKz+XXZbDNgluzb/cefTk/Pzr47fXl2/v3rV9"
    "999/r7l9/TsclPqd/67vf0y+xRTB/FvtXl2z+/vfnIvhChiyhdXdmF8J8encDswtWfrz5M"
    "fk8ehCKUPiqZuf1UxSEOkn/XJuzNCgX8KSvKVCaO/uo2E5df2M/c/q3I5yJHu4/5WaOvMw"
    "/7y2hF/zx9/VqA/d8uPrz5y8WHb+iob8szcJPdOk3vMdz3OLM3TwXjfHxf+NbfjN4W/wDg"
    "It/xlJbwXqIbgA9rnsGW7+uTUwmE6ahGhJN7ZYTjwFXSEOlw47A9ffnqe5nlS4c1r9/kZh"
    "leujuTIMVJAeWy1HCaePIeByGFcRDIz2RW81nzYj6rrWXHDTce2s5Ut72q3ICAj1g3+yTi"
    "oPwRf434KOfjDUBXAObHq58TurYOKWErYvjNu4ufE3jX2+zO9e3Nn/PhBczfXN9ecqCehS"
    "QObGXEC2IAvDLwKbGefcmUoizwFbEBgf/8mynQx4GnRkw8I1l1X7zkgdqNwUwR5LKUAfpk"
    "GLBXGDlYGeyyFICttrJ5nqpLd/nWb1DZJbFWTqtMRWjj+hjINcVd6qrol8QA/bbou/6cfF"
    "XVMyUhUDOSaiakeGJn1gpxniwALwk8iaMWkJelAGxJsBfE88gjDkJVvGuCQMxVEKffox3i"
    "BUFY5LKQYxTFTCGrIl6RA8BVAY/QUl2z8IQBekno7/GWS86b8d5LgAqXw3gTzz3XnjHgNn"
    "it4jesSxqwsId2HGLn9PXrkz/N1vRXuCwJRGW1c4UNmITyyj85lVn4dFTjuk/ulXH3iH2P"
    "eXY/IR5GPh/vvVAF5DmV6gvl3ZVhV/vl7e11abVfvq0u50/vLq8o8AnspYSfeqTTJg8UmD"
    "kvO0KIeFV0QNxzRT9a2O0AM0hmiJPx846scZN7qyzXTUqclDppSIojj6PPiKsyyshetZiY"
    "shw4HtviH8bhBtMfrD4DVUmYg9Zz4NL93W4zBWVBmIHWWmjn9NoljVdSpRv1UF1yuF3iZb"
    "+TcHry6rtX35+dv9phv7sigrwJXubhagdvSRLgrcK7IWGkvnIrUgBrFVYPhdGMoaSsl6uS"
    "oJjbKuYAP7ihy8vhalzXRRFY1FVAczeJujuxLmmcd6W3zBbPpdabejZiVQ7SEVt4Fdfkgc"
    "UcyEyxYKIqB6tdsNpZ3eHivlDOxi7MkX3/iAJnVrtDTknT2Pqt9em6egX5aJmAx34n+w2Z"
    "k+TOXfoUgP/G2wmnJLRwdyqqCg3TcUzTSVaGXlibwH2gy8CiMqxuE1kesZGX13JOrceAfh"
    "52rPnWilY4Ken8Q2iF2A5wZH2Tfok/pn++2Gy/rVeN9vMRnIrSz3lVbKblkbckgRutkqiG"
    "H6/ndNhvTyk7FaWTyeaRZeRI3xqlAdlScyVpaeqkU4WLQgbWkp6cy0RQzpsDKOfV7T178X"
    "gr3UfBlg9zQajqyN9GOBwhzKLly7bl4sZO0bx8e3Px4Rf+zp6PZzbUMkgeNLn85ePVRbW8"
    "JlVH8sbBXmA40+BkJKZB6Pq8KiWxA9LnVihBZOTppi/yfboL25ihr8pdebLAX6Urf4v0p6"
    "JYGlpmlGWGexsMoDBTfoeMmkVRm6D67PxEAky5OyX4ySy9pb8H8RVUvUnMyGbn93wF5lcn"
    "O4IboMcdE68sTIoA/d04xfrNxd2bix+vJr8fx1a7KOioCa+BT/H+VNjFpzBSzmBrhvlwi5"
    "3Pk1LUkyV+hVkk+jdovzMO5TIVGE3uekOCnd6QrsUpSQ241/okWCNvmB23e9Mpe32UIyxl"
    "OWCfnbPPkl5rMzWQlfD0vJAIBVGonhVSFAP026JPd3l17AtCgHxry9fzZg7acvxpovTYgh"
    "RkJCukxsYbp1VqbFkOtuA+FFCLaYGUzE5UUEyR43dDaHQBFUV6Qt7EEFZVPUn4fxKkB3X/"
    "6DU10s6f4pIs+X7oN7BuPl1f6+D8+YCRnSEgdALtxk1lnUGzIBPpwSv0ufxJWay85G3Da/"
    "LFhVi5LopG7PZJJ6s2AYJ8uFzAxBj5y5cynp6XL5tdPezeWOIqJq72hm21McKoNCt1QQh5"
    "9Ut5KsGQpxKfyuNGNk/S/Ke+TvkRMI6a0i26qCW/HEVwkfJGJ/21h+hlMkyJXTIJyRzRO2"
    "q0z4mztVYotJioxc4AKTxvaiWHf9z75NHDDv1Zlhv9YNmey8KaVOoBW8TH1jyOIuInJ4XM"
    "SbSqZ4r2+UEtiDDwX012HTH/ZQtF2dlUEAIHYPdOKCDMxydlQJj1nRsgzECYtdBRZhFmVp"
    "B4iC0nY+SpckSHD+WE9ZC/jOmvBOapi/oWM8/dfNXmoNn5WpQx0f/aeaJd5Ea8hmPNCO8E"
    "zKsb6ONMJfUzfo5xvM9xqr96KeumHx9xuV0z4gURgLwF5GD+gPkzynnq3Pw5EkePHTf6gG"
    "0SlOkr57aYmbOB3ZNxYNt6aIsDPQEUXbzg3e10YioHzKow8p2AEeRlAE6+TxdTgJjfOcwE"
    "jM9fSUB8/qoRYXar2jx2/gXbHIUiOEFpL2IgxH2VpM/xglI2FVtnL2GA/T64obOIeF1FBI"
    "3acgEAWwrsmuVyHEL9hvgPOAhRU/Zx6b6QUtuFkf34uUuRg2iVRN4zZozJxsOsW1nN412V"
    "2zcmzRMzgKFrx9BLkys/CeU1Ae6Vtrw8fZ1UtP9ewghKM/RuW9BfCkSyLGUE8H3T9dhnGo"
    "KjVURltXshqKpVqKrVN3fLSBVenQ1O8laJ+0jPSVUKCjuhsZcesQqJVCLu8u8A3ffZY0a1"
    "7GWBrb7xWtXNFi3SZBYOWK35TMlZrsnP7sV8LX1KpkmLZijEjY6vr8VWKWcG5aeCN/1Ab1"
    "pbqKok5qn8RbNsW30JjF1xGD5xn636H0f2dsjuuBztcJjPDEtlNHsDZJFtojFHTmT5EXsu"
    "nXHuIR27e0LW4qSjXDxEv1e6hqJkCa2yxbIJXHZEQvIdHSrNWr9Orc9UfTg4yE4OKY7fPY"
    "DFlx+ooLr7HZrFatksdsXVQs1ey90KMs9f2UsKh+vPyddZHHgqIJeETES6pyyDqvqSxbsq"
    "Z0AQvPfMmXxHkM6byQUMXM/dV7ugKMLrTerKqOyjzXmOexE4NrJqcmYspwanKHN0LwO2fm"
    "tb38OUYDmz2I9czh4oPIS2IgnNQNvOAf66cQPcohl0SQ5egvYvAXPJsx0wVtHoFSmD1n+3"
    "R1zjIFBLRC9LGcf2ejFk7AC36rJdloMyjM51y8L1251zURE0SL0MHc4oeNPK8N+tkec16v"
    "ei3HAvxlm/2J+dfne+Q5v9IcL37t3F9TW3smjnZaxvl43JRyUhiBP1m+iSgt1BAOM2jpaE"
    "onBReOS4pkk+46W0QnUKaNQmgRPY4E1Uc4CDZKNn2a8eItIBAYlxKJapICCheFBsz2fDDq"
    "rtB/GR39MfpwJwPt5At+3ZqQTAZ6eN8LJblQBEUhuqethxWco8c7SvmlLi8I7YEhxZn0vA"
    "efXTlufVgxdAm72V04xB1V562mlPum2fOhtLA5/2pNnUKBhI/NOejp3u5YZrNwyxcxcvlz"
    "hsqrbmDZsKk8BygVm4k1Btxv+4ImsLWRschFTJOQSHlk8i6xH5kRURa46t7NnYsdCSgi/o"
    "t9/uWTLl3iigNyFZXiM1dqDJElT/abCnlPqf7l4h6QkpicAW3+8WD4V/fRX+pctYN2h15E"
    "+lF14vAoU8PmNC3iGKhLwhUuTzDPg8v5n9DdxET24CDSD18DlA7UC/KTebONiQUCnLuiBi"
    "IMrd51mTOLKp6lDy1u9FDIS4+0qBxLs+o6ip7ZklMWPy2QfW0CmILqeU9zD0Lq+NLCAvm/"
    "FLbOTNNiTgLPvmhN+SkDHQPynbt2Z0H8eCufIdEoTp+QEcQ6Z4eyqyZ/B+4BBtNsHvqqOa"
    "AL+rJpMxBb/rCKYD/K7gdwW/ayvWEgTIL+/v5TtirpKMGcL7mnuG8l4kkMg7Ds0sojKKPR"
    "g6bb1wXCbZs0MFMnh7dAiCT7vnY0bhxJ1hsqMdHCFex4VmnPcSkIIuCTK0aXmmbVqeTYw3"
    "wChUO4JuL2GcGnn98qWEFqGjGpVIcg9KKrRd+ppEG36iUxsH2PmIlhOO8V68PRVZ8Its4C"
    "xCy0HCDUuINWi1nqcCAz35v4Jiz8cbSMJPpBT7iUCxn4Bi1/xFgCCbbr7DYqhhqRhhW0J4"
    "DcJrWgWB1MNryw5wzSjguBa8fFxtqWFQ7Scc2asJl5azGwcIOR3SRyecz3kXiSyOUliNT6"
    "LjEFzTMrhWnmzp1OWSlIE8vvtg27g6uow+agHht37Dbws3CKMWnUL3UmCP9tMdWnVOCkIw"
    "Jc/IRQCGaQFr3QxTHY0oGbv0SIaU60WJ9VK3pNI7U6EplYyBpqJgLh02lyI38pRiHTsBIJ"
    "aSxwMQP8JfeZkwzSAXZQzEuXtjFNn8c1mbId5LDJiMQXcGvzclU4JYxgZtNkBr1ucRz8mB"
    "gxSAdeuxjwLrfg6sm07VIwm4pUHlARIcnDmU2VjNuDhkEnWrp4WlPvlaUSj3yUUMpH69UO"
    "zHFfHwjA/0JaH3kM/HuixYbX5OJfvCO38TBu59fnt7zZ68631++bayom8+vbu8+vDNybe1"
    "PbDagQkF0YwslAhJWQYISZ+EJMO6A0Ky9ziNa25k+Uh5VerHR96zQF4jGXmfd2U8xETY+Q"
    "W9ZFdU3mr6MZDprJHqEPMTfdW4kUZ9gx4vbazZCyQ/HXsB2FKf35aqZcanzJ5aXfQd4Jpv"
    "huNa8dKg7l90rVgK8TzyyGUo6R0xO0nGHLXh2+dylxp2rDiGFteaEpZ0dmoTIOiRkAsY6E"
    "zpvsmHXmdMHq2cua8kznBFHmdzkptiCp6qiiS4quRdVT6J3AXvPEQR3nuhAaHeXRkt1lDZ"
    "qdU+OoYA8nM19HVtn/qc5mN8EX0tzX0z+qdqCa22DVRT4765EUvh9vSwAwAasYC136yEgb"
    "VoxFqgHwXQFT1fE+hHAf0oShzl2uWnTiTXhazEc3vJloACqlHqXRFFgQKqvrM7A7zxXBzO"
    "NsRzbaWuHnXJASMVXqZkxhgGwl9tLw7dB87CFnrNS3LgOFdwnOtr6QC/LmCtG7/WkQvqW+"
    "DDeN+VHwXbJlKY3jzIDGeYjnP7aVaWPB9yabVUG2ImWJg5Of1dnGpwU0EWrTlTIdhIc1r8"
    "xF00N+FH9orI7qEF1QDZsyZnz7J1/A6v5/xuP4W7h0nJOhnYNynpqn0q8BIIopk4FxLkBI"
    "gisBMt56UXdgKeEwM8J++w4yIeQ0lvCMnJejek36OSd5Ue9gr5yzSZGM5LHolOFhGYOFQK"
    "sGXDBwz1oChC9oplt4814EOtI5ffQa+RpBdF4LjOajxnDHVqk01AbByGDJeRrls4hLPvQz"
    "gXaO16SlH3vcSACFOs4jEr4LWrduRgPt64RdzLgYP6H+g4VGFrHwk6JHCXro885UN3KnLG"
    "od3LWt6hNt9GmFdGLHCs1mWNYW4D11NuAvzgUotMcclXxGDFy6z4HLQWC74mCuv9aetdla"
    "dU5WDFy6z4R9eJVgq2+G68Mcu7M0N8hd3liuN9bsRyLwBgNmkB1fVZkwNom6BVXq91QQC3"
    "Cq4T019Ov8NszeEPjchWpADWKqyLgP5jFih6OstS5hGCzn1DczfiY9y4cgsSsGqrq3buxc"
    "EKhZz9q3nNFmWMW7GnUhT2VEBhT+sUtvjNakB/xF+bdG5ZzACsBdB+vPo5Mbx29UM5ot+8"
    "u/g5AXu9ze5c3978OR9emIE317eXVaVM7Dicfa2D/pNHUNMxtnuZCuILJtSbxnjRl84QgP"
    "7j7afL6yvr/YerN2/v3t7elGBOb7JL+yD1h6uLay7GHM/PQYx5bh/AmIcxOwBPRXPk40Fl"
    "KKuMAK9JhGdx4KnsiWUpA2AfpgdoITupBrawRWJJDlokmtIi8fD5hs80TXrwGi6YiYaZCO"
    "0VdmKPKh+V6ahKwZwYVp+u19x0kGRNv4J18+n6+pjldeMEtam6jo/oTjN0AOtd/iyj8a3q"
    "0gaQj1MccOkR+37CKQ5Ib0xFxQFzNuSox39A1aKWVYvQSV6riTq6mdRqUgx4SyToua6d5E"
    "1UWuNg5rq9LF0WQOrfSF5HAqltH/l3cfI16oWlcRq/FtSVxlE/LbiAOWquhMXMMTm6ybWT"
    "1B3VY7ZqsnDQlnwPS/x14wY4VKbsZbme3IRGkkNg5vpRQWDmWk0HMHNg5sDM2zDzD3hDgm"
    "jC4ebZHSE7D5IxcIYCNHg53OAlix6Fsy/cZg7NOV81wQGzkD7/1tdMDZ3+ZZN13jpBFviC"
    "iAGJX4MDToFZkkCpcrgoMyDkJFG7famkngsnFiRg2yAvziz0ApTk4BgLOP95jPtwNcU3JN"
    "5Di5mpCIJ3xjzvzDPyBoBzRqvpGJ9zRkcPAvhmnp1v5h15wBNe1JQ8HIqa0hFyXpnJHaUF"
    "c+Js/xBaj264siJizbGVH9ht0SfjR2od4BfWxxW2qBluoQBb4Rp53g8WctauH1psxVjUhl"
    "i/mFRmpofHd+wtgpBtt1yo2QE0hm6pfU5Cz3YwCu9bMP+iFFhkndsDDrZdp8W0lOXAHnsq"
    "/nMlN1xZygDf5wD9QcHyHXKVT8HyHcF0gOULlq/OyGpr+d4UMjQnHAu4dH8qsoRruZ6HLe"
    "K3mRGaTD52phZ9hhVSbrrw0D0Of7A2MTVkN2jrEUSH2igItol5aqHQ+uvd7Q39NckhfdTS"
    "pVaudfq/r8/qhnFvnyKR7XxPl2WiszBdnsGBg4irwvkQsLC1s7DzeZXlufl4A+3rs1MJin"
    "t22shw2S2Iemr8FozB8jDSwJYwPaCpiy4zUdrh5eaiTArACHx+RqARuenpMtYNWh2twNIL"
    "r9tB9Hpp9qd2yjmyWX2x2XgCq7p4eyoyqtF+IOT+Q+7/4dx/23NxA0MXJEMXhboxUY/rIy"
    "gZqOevJAzU81eNBiq7VeV61NSMZqpdzytiBvoCuoda/6MGBwO3l2DiI56HrlqySEHEvIBt"
    "T12KA+y4AbajWRy4nCYKzZVBNUEjFvbQFUKhTTa8s+4EunonYQTgtUPWJE9ZEx6zVjukAh"
    "y32lBHjjfkSJZQTGczcP+V2DBv6LUJzx6qDZoKraLicLqOnD4aF4FxpPcKn7YwjigKyqy9"
    "JATG0UHGXmQsbZmOMfsuEB0zic4KeexDlOymkpBxltPJqYzhREc1A31aM5uO2AJNu4V9lI"
    "h/HLag8wUhyKc3L9fiGUWUSxOyD8WoTUpNDiam11B/Obb21Jh0+WnjmiTpiH9tiR4OTmua"
    "UaElvBIJFcdxztzhMGwIUee3piJHTJgOUiyAtjyypF/Hcn3r0Y1WFrLmAXkMcdBc1CwWAe"
    "+NKXp9KvDeROQe+8rum7IU+G8O+m/Aia/NSwLGsFYTACaZBjvE+JJ8gZKqUNKPbL/mEdL0"
    "hpCOJns9hAKBTAKZ1IRMQjwKEm+eM2cP8ANp0yyqLAdRlJFRdr1qaY6+DUMQRfuJSbKcVG"
    "akIACvCISztDJuRxLO0usV6Ks82M7SeZ8KKy9F2EiAC5q1hC79fOvm0/X1sTwz73HiDak5"
    "ZpLrU5FfZkNHgFsG3DKH3TIrbsl7s7cgH2+cK6aXYj/oC91rX2gfR48kuFeq7yvKGJATPH"
    "S+u03WG+RvZzZSAb0sBbArw+4Tnh4RrHJiTL3w0FAjR72rdlHGAMgH2BnBga4Na6xV2vjL"
    "NhNTkoOJ6XxiQrKIqE2pRicLMqCXpBi7u/RRFAd4FtorrNYKhSdrHOrds/gUrBn9r90mcs"
    "cVhwBe+wBeRAJ+KbGA/xSFjFvyffWoybXz7AEHITfccFizF2XNA74PDX+Pt/RxlKsEm8Dl"
    "BSAETcXrosZh3kfzNuy3RZwnC5AfhpzldCnhnAsMCC7yvPFSFgrXjP2l5HusiBmwkId2zr"
    "Dus4xgfwl522Uz8lW5AaH//Jsx4Adk3oKgl8SAmLfPbGRH37bJbCzKAf5t8ffwEnmzFfF4"
    "5wAR4mHk8yegLFiZgDmV7Ev17K4Mq3sub2+vS7rn8m1VuXx6d3lFt9xEEZUi1lWNEwdtfJ"
    "ElMVjxbVd85IUzNwxj3lkDgpKNkpQBHKdaUXAqQ9fZMEFFwWmNsjPYlAllScgAqIdgNLXU"
    "z2MldwUhvxFEdmcqTvAiGy9t2infBeJxRSwb+ay1A+vrUDyb3nJDdgKfleUa/iGk1wTNId"
    "o8CfLJRrcdVHdniXwyvEaup7Jd7AQMUF8DeC83KAwfCVU+qpWUNUHAWwbvgHhKjrR8/IDo"
    "rjE7LHWsrjSP2EgN4r2EcUtYJszUHGOqBZiybzt7cEN37lJFrpTUxJceEPNNPPdce6wLO4"
    "cvxH7oRu4DZ40L3QZcefAeKHgPcgQ95C9jpNY7mCcL6kasbhauF1HbZRZgpjJ4DvrGw7J5"
    "osPlkL3sl6efnrz67tX3Z+evdvR8d0XEyjm5eZA0qYtpVNE0bshwUp+ZiiD4Klt751FIlT"
    "VZur7yHNREYRZUZkEXfxrxvAnPm0bSNAOBL42O6KFY8vPuqNTfwM+l9yKu8kgJP9ea/lB3"
    "wzNchaS+KAZcXoHLr1yHvV4R8jgBEiHkFUlAXQH1I3ZAfbb7aRH/B5JYRQ2dMhqtqaoYWF"
    "K1LHffp+DYLRh7VRIWd+tKM4+0OeymJAbot0U/J6fShLMgAC2tn04uBR2oNtyeHMoNfN5n"
    "jxnZvMh27SmsR53aKTN78zb/0VxrNLs7PWSTzkgyULM+PpfuspF3yGqHbDqfZpIaoBoOdE"
    "x2I7XA6E7AwOYxvQT3GU9ux66BXE+ayXWivNSoxU4Auoz2yyw8TnJWC2bhdeQ00bEdYGE1"
    "6kYs/kaSr8KlFX/LWv4cIBWJ9urD252ylQy4Qs/KJ3m/gW0MxTbgrB0NVHdxFy29T/JvRU"
    "kMDPWnhTKrs9HR3rm3AEc2FbJbaGkR6tkLWjPFI4usvudIJe4mLjdJ3VAiXhJGvVCSMlhz"
    "wjxGZMEjJdWxbMjU+jwp577mghC810htN26lzVxHsbtRp32NdGp53FNfozhQqgDKhvfltK"
    "q/Dr2t+EHQTcofOJxQWIKey0D2g0L2Q7uyiWOVSwymNrovlXD9WYA33pZu36qd5ziioEjk"
    "FEkROpH1L/TBND4DIvNtI/PRKsDIUZ6Kkhj4YlqjP4Ko20CK57XU2ZmvBUdnvuacnEn8CP"
    "NsfdHpATsRAzAeosdFuctoHNhKhwfsJQDulnCnkClokYrYgMBHdB38ceNRwIbRKmenEkrl"
    "7LRRp7BbFcjj9RoFSiS9IGLAGh/mzOO2hcxQwNzWAG1TuGx0wXL3pieKImSvWLZxqNxUlC"
    "cLjUXbHCoFdc16GkPYcdvMS0kMHAFt0WeeFbdFgmJNDlIUq9AmsUB1ZKtiAGwV2AV6oJaM"
    "2yavlicKANeVgnJzFWiqIiwFLBxenlxTINs8WeNIdz/n/zGf3tdINdxTETMP655iPf+MSY"
    "RVwS4JAdRKUCuf/FwRMw7u7k33FDEUU6AC91+In595CPCauHHA97vON4RugEqu16ocNJSU"
    "dVVpm6FvpC0+PZyiX8wolZ6SilBP7hETA/USM1LMR1FKyK3Jwbx0OS+p0ld8UypCMCM9Vo"
    "ZqWoKhZXWLTA1Gg1LqAF/Jth56LXxZaOt6uAQv/RrWzafr6wl3GwZwxeBWmMfhhZsrYABW"
    "DGxlo2pYsscpy3rr4PWGfj3f3tLZmnAKtCojpqJSLXc/dnaPt3JVW5MLy/ZcnBwGxD7bWp"
    "DAQlaA6RyHkRURKzHMwlX9xCElSYkaMPqdoR3rSNkLe1BTRdc9VvJBZMMNLM7ox1kP+Rm6"
    "vBvgEtJRMendVhEs3MK6Bwu3BwtXu46VOloJmjasfEe374ZulfktoUmwTgf1eoLCFDpK6a"
    "iEoaOUPnMxUm7ynHiigJxot4FqSUsO7qDQVMrAplJXjtvYWCq5J6QnyZphBQmyvkrfwijw"
    "XBxYLNPQIgsL0UtJRYPFHsZxUkqJQB9ubfW1mMeMpWK9f0UyWEEYVPRCRS8H7t2V0Vb0Pg"
    "ZuRDWDsie9LAdkvLXHXEcbyMQttfoejNAE0pGpa+pDZKB/RMtJA0tntw6T9Agte3Ei0ufm"
    "L3AXB7IC8R6KeIOu1sZ1uH+H5Gai8M4BV+lz14xS1frETTNT0CObFdlNc78YIZJpMgtpYC"
    "AH2Uc/xAOyDEepa0WERLU9QLctATTqHH8i648SuaO+5e1sR9IcZE3ffeJjrv7Y3RRrkXyY"
    "dFJ0qjgdi8y/YDuaJsnN+AEHUyskVrRCkYUsjy4Qi14P8CbJpbTeJDmVlkNwaPkksuZs2i"
    "yX/oMiwUug7uFTfvV/9S9J7DssA5vqO4v+UCqdPCz/ODeiKJM5cbaWjXxrHgdb+oFrnFyh"
    "2OE/hNYijuIAQ4hkBNpS3/RrjdTi+SsJrXj+qlEpslvVozSOd1LJsW2uQboYJJpLtTFKSQ"
    "jAlgY72xuUox9lOagj6OewuyOln6LgPtnq69mn6R0h6VonYwY4PCxy19hzKQcE37E2K1jE"
    "SHbzpaDWizIGavXuG697KIxmrQ4rqUqCl7h1RJuacor9IAsSw+F+0i/onbWDjDdOq1rHsh"
    "xwFKh1HDf4Uyiwe5YZ1//DellclLoicrg5Z5SQp3OaLUq7STc4WLsh27ES3yXxU48h8z0m"
    "j7WQTxhtf2F9wA/knrk6fRxadJFtCz7O8J55MNGSTsrerbnC3obnMx3iIyFkZIpOFNkhcN"
    "Rw701I6bdo09m4IDbYiaGjxztI1Z0yOy7LwZEg5pFgE11Mjfq+0iKN7/8QtrWEg1qHMElS"
    "qDuwSMzO5yqtSKisfRZ23iUh9yx6MuFYd7t7U5FNN89GQecPjVi3FsEXYCkabIu6V70Zyd"
    "bVKQpsps+nK5mWrmhNk/nfu1zH83v3gKd54/bbigwoiCaqFiiIPnMBFET7uQAKAhQEKIgS"
    "BfmAkd0UAN/dE5KRIBs1oIuE/oXX5ItbIyrVjNacywB50Y68pBNYm4DmeOZOwMTWV91UGo"
    "6pqmbkJ4PCcRFa6ZkxGEXPiYmDVaTPXIzPKtKSwINZ1AeqmppFH1escOddnHyZereE/d2p"
    "sF1CMm62pgOHKN9b5cVG4L/VRCMfqN9btaorK4nBBglMcRzgAzs5Njs5lofRxu4DLm881X"
    "vCbTQojuqzf9nnCV1I6aa+ymiXQyWorU4Hft5dy79PcgMKWMahZ0QbMbT2gdY+43RDQmuf"
    "AcFecS36Zpzz8SZC3McRzKxtHs8U8lGw5SOcS1TP59hmBvfIMBbtduwAmWnhfA4K5OXbm4"
    "sPv/DPoMnHM//KMkgeNLn85ePVRfV4lJzwyC7qnYCBq/rkXCYOd94chjuv1xKikNe3pBnf"
    "vYRxsbjXUnHO14I45+t6nBNFEV5v0pPPKmS7yYFSFBnOhH/ZL6/urDlMZvHU4BQ2r9vJQE"
    "Szcz9V0dxUmpWKIEyNST0F7+wVdmIPO0mAiONbKQ+YihwsYT50xujCAKEKZkF3nrsFzhUt"
    "nSv7xaWqv6qSkK3edgtxArSIZl+4VLT5hM+ylBF8X4BkL4d8DuhZ1K13SP/+gk1A6E9fqw"
    "BcEAHzSsa8gjxHTVU6RK91ID4QvTY8en3HjpFJpodnYu1uToXmVT5Muh3kgngeeUxbLGI6"
    "dY41xzaKQ2whK6SL0HpEoRXgNaHWPa+3o7I8nEqjreY5UAOsuC/DftzTfqxbcPCIfRn74P"
    "or5DueUqBqL2GE5Vrh+icyBx3QUc1c/6R21IHu2RojLxkLsLfrIi0fDdzLGLiMuw+46msW"
    "mchNpqZYRWPtw3Bko+jqAfv84FN5xFTKPJphNljSSPo7s21Y03qysEgcWBtMNl5q2ETEc6"
    "zHFfY51s4P1ooaRvSXbZkgtXXcILOWwtRSqptTvX4SGF7aKjcwvDSeGH0NL9OiLKnOyg4g"
    "lMywKsmY5GfuLMsqRYh9oiqqmQygOqqgiIkbZAP7L06ITyJ34dqJDatc6MoR7ulUDRNnB8"
    "yw4/R9KK7aDvC9qTxuVGtdFmPOm14Cmn4P6+bT9fXRDF6XcqzoL02Zlvu7U6Ghm4ybrfrJ"
    "sXyK2Qipk1qmTh7XtNGoMrUXwyZ0M8WrkJHq8nX1qNn3wPY6DgISqKzqnYB5kaaulrUmNQ"
    "l/oa/OlR8FW94uub8p3CRXdNiMvoCB20/PJPJIl0tuTUC/e/00RfN2WJw6Of5SmmxQ2Z2a"
    "9jq2dTTxnWiYCoFxn6x63Ux7LfNOi/phhB0ddTTldW3oiJY/Ii4vye4ISUmEljMHbSVD03"
    "8hjxZZRElUeIXCFZVOAsNxiB1rE8891/a2FrVyWVDZYcepI9+x5tt9wDgNMddD0Z0+mUuP"
    "2C9NZ4+KAzHSZRMQEyMHcarMGrHPRpvEhzoLINEXSSXOmQ8HLJuDcUqdOQoigCkH0716lu"
    "Pc+/Emwakh56ZAd0ANP6ZPGdmsyFLD/WLUihkG2Oc2J01viHkhGyJd1ZUzNhJQ+sZ4clqg"
    "5Yb0z+RJlk8eeeVc8oIyPU7v3fRnhTZdnnA+kqacLp8lWS95Pt7AtDaZaozmUoxaHUYYz7"
    "9gm++7Eq3vshzsp60jQKniqe+WHkGNnWAyiQrqCyYyQtwFEP54++ny+sp6/+Hqzdu7t7c3"
    "7FN2jUfSm2V68uHq4lqfENAFDlx7xdtOszvC/RTtx+iTG/FM9rsn2ijNO9kDDkLFsreCiI"
    "H7WS/ZDOylUkA4G24gur2cpkg/McK8fMm/3t3e8BEuiFRQdlw7sv7P8twxn+zEA5eBkexX"
    "jS20qt2ypuUOxewBl8fezH7/f4GWEBc="
)
