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
    "post_id" BIGINT REFERENCES "posts" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_media_account_c11f7b" ON "media" ("account_id");
CREATE INDEX "idx_media_post_id_40cd5e" ON "media" ("post_id");
CREATE INDEX "idx_media_state_5c3a9a" ON "media" ("state", "changed_at");
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
    "eJztXWtz4zaW/SssfUlSpe1p2213JrW1VXbHSTzrtnv7MZtUJ6uFSFhCmyI0fNitmc1/X4"
    "AUJT5ACKBFCoTvl5m0gEtLB+DFuU/8a7SgHvajF+euS5MgHv3g/GsUoAVm/1EdGjsjtFxu"
    "B/gHMZr66VyUTUo/RNMoDpHLH3aH/AizjzwcuSFZxoQGfPZ/z6njosBhk144/zunUfy/Do"
    "mc30e/j5w7Gjr50xx658RzNhKRGL/gz/aoyx5OgtnTHpME5B8JnsR0huM5DtnDPv/BPiaB"
    "h7/iKP/n8n5yR7DvlVAhHn9A+vkkXi3Tz668n9J5/AtOJy71k0WwnbtcxXMabCaTDMsZDn"
    "CIYuwVYAoS318jmn+UfVP2QRwmePMVve0HHr5Dic/BHv37XRK4HGNnvXRTFOEXAX6cEO8/"
    "1l+uMH0yubn9OPlw+XEyGdXWiH+VCt7rj1wa8PUlfLU5MDP+7f7tr8fHJyevj1+enH1/+u"
    "r169PvX37P5qY/pT70+s/sy2xRzB7Fv9XF1c9XNx/5F6JsE2W7a/1B9A+fLeD6g8ufL9+P"
    "/kwfhGKUPSpdue1SJREO0/+uLdibOQrFS1aUqSwc+9VtFi7/YLty27ciX4sc7S7WZ4G+Tn"
    "wczOI5++fx6akE+7+fv3/zy/n7b9ms78orcLMeOs7GOO5bnPmbp4NxPr8rfOtvRmebvwdw"
    "UeD5Wlt4K7EfgHdrnt627+nRsQLCbFYjwulYGeEkJFoaIptuHbbHL199r7J92bTm/ZsOlu"
    "FlpzMNM5w0UC5L9aeJR+9wGDEYe4H8RGU3nzRv5pPaXvZItPTRaqJ77FXlegR8wLo5oLEA"
    "5Y/4ayxGOZ9vAboSMD9e/prStUXECFsRw2/fnv+awrtYrUeub29+zqcXMH9zfXshgHoS0S"
    "R0tREviAHw2sBnxHryZa0UVYGviPUI/Oc/bIE+CX09YuJbyaq74iUPzG4MJ5ogl6Us0Cf9"
    "gD3HyMPaYJelAGy9nS3yVF2Q2VXQoLJLYq2cVmsVYYzroyfXlHCr66JfEgP026JPgin9qq"
    "tnSkKgZhTVTMTwxN6kFeIiWQBeEXiaxC0gL0sB2Ipg31Hfp484jHTxrgkCMddBnH2PdogX"
    "BGGTq0KOUZxwhayLeEUOANcFPEYzfc0iEgboFaG/xyshOW/GeysBKlwN42Uy9Yk74cAt8U"
    "LHb1iXtGBj9+04xN7x6enRXycL9isITwLR2e1CYQsWobzzj45VNj6b1bjv07Ey7j5177HI"
    "7qfUxygQ470VqoA8ZVJdobz5pN/dfnF7e13a7RdX1e386e3FJQM+hb2U8FOPdLr0gQEzFW"
    "VHSBGvivaIe67oBwu7G2IOyQQJMn7e0gVucm+V5faTEqekThqS4ujj4DPiqowyductFqYs"
    "B47HtvhHSbTE7Afrr0BVEtag9RoQdr67bZagLAgr0FoLbZxem6TxSqp0ox6qS/Z3Srzsdh"
    "GOj169fvX9ydmrDfabT2SQN8HLPVzt4C1JArxVeJc0ivV3bkUKYK3C6qMonnCUtPVyVRIU"
    "c1vFHOIHEhFRDlfjvi6KwKauApq7SfTdiXVJ67wrnWW2+IRZb/rZiFU5SEds4VVc0Acec6"
    "ATzYKJqhzsdslu53WHd/eFcjb+wRS5948o9Ca1EXpMm+bWhxbHi+onKECzFDz+O/lvWDtJ"
    "PpBZwAD4T7waCUpCC6NjWVVolM3jmk6xMvTcWYbkgW0Dh8nwuk3k+NRFfl7LOXYeQ/b3sO"
    "dMV048x2lJ5zeRE2E3xLHzbfYl/pL988Vy9V29arSbPyGoKP2cV8WutTzyZzQk8TyNagTJ"
    "Ysqm/fGUslNZOplqHtmaHJlbo9QjW2quJC0tnXKqcFHIwlrSozOVCMpZcwDlrHq8r1880U"
    "4PULgSw1wQqjryVzGOBgizbPvyY7l4sDM0L65uzt//Jj7Z8/nchpqF6YNGF799vDyvltdk"
    "6kjdONgK9GcaHA3ENIhIIKpSkjsgA2GFEkRGnm76oiBgp7CLOfq63FUkC/xVufK3SH8qiq"
    "WhZUZZpr+3wQIKMxZ3yKhZFLUFqq/OTzTEjLszgp+u0hX7PUisoOpNYga2On/mOzD/dLQh"
    "uCF63DDxysZkCLDfjTOs35x/eHP+4+Xoz8PYaucFHTUSNfApjo+lXXwKM9UMtmaYd7fY+T"
    "wqRT154le0jkT/Ae13hqFcxhKjiSyWNNzoDeVanJJUj2dtQMMF8vs5cfdvOq1fH+0IS1kO"
    "2Ofe2WdJr7VZGshKeHpeSIzCONLPCimKAfpt0WenvD72BSFAvrXl6/sTD60E/jRZemxBCj"
    "KSNVJjk6XXKjW2LAdHcBcKqMWyQErmXlRQwpATd0NodAEVRTpC3sYQVlU9Kfh/UqR7df+Y"
    "tTTKzp/iliz5ftg3cG4+XV+b4Px5j5G7RkDqBNrMG6s6gybhWqQDr9Dn8l9ax8pL3ja8oF"
    "8IxMpNUTRyt0+2WLUFkOTD5QI2xshfvlTx9Lx82ezq4WNDiavYuNsbjtXGCKPWqtQFIeTV"
    "LeWpBEOeSnwqjxvYOinzn/o+FUfABGrKtOiikfxyEMFFxhu97NfuopfpNC12ySUUc0Q/MK"
    "N9Sr2VM0eRw0UdfgdI4XljJ7384z6gjz722M9ySPyD4/qEhzWZ1AN2aICdaRLHNEhvCpnS"
    "eF7PFO3yD7UgwsB/DTl15PyXbxRtZ1NBCByA+3dCAWE+PCkDwmzu2gBhBsJshI6yizDzgs"
    "RdbDmdo06VYza9Lyesj4JZwn4lME9T1LeceW7Wq7YGzc7XooyN/te9J9rFJBY1HGtGeCNg"
    "X91AF3cq6d/xc4jrfQ5T/dVJWTf787GQ2zUjXhAByFtADuYPmD+DXKe9mz8H4uiJR+L32K"
    "Vhmb4KhuXMnE/cPxkHtm2GttjRE0DTxQve3b0uTOWCWR1GvhGwgrz0wMm36WIaEIs7h9mA"
    "8dkrBYjPXjUizIeqzWOnX7ArUCiSG5S2IhZC3FVJ+hTfMcqmY+tsJSyw33s3dO5iUVcRSa"
    "O2XADAVgK7ZrkchlD/iH3ygENhs7DNmJRKe9ksgvuoO2dWWnYR95xGmQYNCW/VlH5Hj0nz"
    "EvSx85kB7uFw3cGsOH/zAH7OPTDBTX4GFK0bxBPH+kXr+QqrHsObHWThGdwFlRzS/ZyDZz"
    "tV9aWKd1XOgsO4cwafnwjK/D0XsHA/7z/qhuIYL5ZZ5Ltyjjb7W7Yi0L66dn1SxnJqcMo8"
    "WFsZCDq09lb5mBEsb5IEMRGcgdJm+BVJKEpuuwb465KEuEVTipIcvATtXwJ+rwM/ARMdjV"
    "6Rsmj/7/eqDRyGeg7xspR1bK8TQwYuwjNUt9yRoF2/rYqgReql75ZnBW9aGf4PC+T7zRcp"
    "FeT6ezFOusX+5Pj12QZt/g8Zvh/enl9fCyOcGy9j/bhsLGApCUEFS6dpQmuw68ujnSJ0m8"
    "QzylA4LzxyWMuknsRf2qEmZQjVFkEQ2BAtVHOAg65nT9a/uo9IBwQkhqFYxpKAhGbD+o57"
    "1Peq7Xvxkd+zH6cDcD7fQrftybECwCfHjfDyoUoAIs1R0b10oSxlnznaVW4L9UStPiVX5+"
    "QScG/OuOW9OeAFMOZsFSSF6tpLT+s6adrxabKx1HPXScOWRsNAEnedPLB19COJFiSKsPch"
    "mc1w1NRzUjRtLE0CywUm0UZCtynQ45wuHOQscRgxJedRHDkBjZ1HFMROTJ0pdtbPxp6DZg"
    "x8Sd+fds9SuAoyRiEbhKY+BqmxHcUexnaQsdKf3HCmlOqwN6+Q8oKUROCI7/aIN7KViZnF"
    "kgq9TOo73zRoTeRPpRfeLAKFfDFjym6gklEk5PeRIp9nwOf5zdqXsgE36Y2bQCGqGT4HqB"
    "3oNuVmmYRLGmllWRdELER5/3nWNIldpjq0vPVbEQsh3n+lQOpdnzDU9M7Mkpg1+ew9a+gM"
    "RCIoZd8NPRGVswPyEuQNKU69DDwaRo3XIxeHpdQbbyd204ERXISm72gpDQcXYZ+LMQYX4Q"
    "CWA1yE4CIEF2Er1hKGKBC2p1uPyLlKOqcPR2HuxMjbZkDO6TA0s4zKaLYL2GuXgMMyyY5t"
    "f0g27dB3Be7XjjtzQ5O6fhJ5PRwjUXOAZpy3EpAtrQgydBR5ph1Fnk04MsQo0uvaupWwTo"
    "2cKl3EfCq5iPm0fhEzZP8btPUNiTb8xJY2CbH3EQkvSi0Oj2UW/N164iRGihejPjHcMINY"
    "g1H7eSwx0NP/11Ds+XwLSfiRkmI/kij2I1Dshr8IEGQzzXdYDDXMNCNsMwivQXjNqCCQfn"
    "httgdc1xRwWBtePa42MzCo9hOO3flISMv5wA5CzqZ00bTlc97wYB1HKezGJ9FxCK4ZGVwr"
    "L7Zylm1JykIev/9g27Cajww+agHht27Db3ckjOIWTS23UmCPdtPIWHdNCkKwJM/IRQCGaQ"
    "Fr0wxTE40oFbv0QIYU8ePUeqlbUtnIWGpKpXOg/yWYS7vNpZjEvlasYyMAxFKxkz0NYvxV"
    "lAnTDHJRxkKc92+MDuMK3RE7GYLOlEwJYhUbtNkArVmfB7zSBXr+A+s24xwF1v0cWDdbqk"
    "caCkuDyhMUODh3KPO5hnFxyCTar56Wlvrke0Wj3CcXsZD6dUKxH+fUxxMx0BeUjaFAjHVZ"
    "sNqnm0l2hXf+JvTcpvv29po/edOm++KqsqNvPr29uHz/7dF3tTOw2iwIhfGE3mkRkrIMEJ"
    "IuCcka6z0Qkq3HaVhro8pHyrvSPD7yjgfyGsnIu7yB4C4mwlvtd5JdUXmr2Z+BTGeDVIec"
    "n5irxq006hv0eOlgXb9A6suxFYAj9fkdqUZmfKqcqdVNvwdc88NwWDteGdTti24US6G+Tx"
    "+FDCUbkbOTdM5BG759Lnep4TdgY+jGbChhyVantgCSHgm5gIXOlP03+TDrOsSDlTN3lcQZ"
    "zenjZEpzU0zDU1WRBFeVuqsqoDG5E13dJ8N7K9Qj1JtPBos1VHYadY4OIYD8XA19U9unPq"
    "f1GF5E30hz347+qUZCa2wD1cy4b27EUhge73YAQCMWsPablTCwFoNYC/SjALpi5msC/Sig"
    "H0WJo1wTcepE+rmUlfikk2wJKKAapN6VURQooOo6uzPES5/gaLKkPnG1unrUJXuMVPhrJT"
    "PEMBD+6vpJRB4EG1vqNS/JgeNcw3FurqUD/LqAtWn82kQuaG6BD+d9l0EcrppIYTa4kxlO"
    "MJtHumlWlj4fcmmNVBtyJlhYOTX9XVxqcFNBFq09SyE5SHNa/MRTNDfhB/aKqJ6hBdUA2b"
    "M2Z8/yffwWL6bibj+F0d2kZJFO7JqU7Kt9KvASCKLZuBYK5ASIIrATI9elE3YCnhMLPCdv"
    "sUeQiKFkA1JysthM6faq5E2lhztHwSxLJob7kgeik2UEJom0Amzr6T2GelAcI3fOs9uHGv"
    "Bh1hERd9BrJOlFEbiusxrPGUKd2mgZUhdHEcdloPsWLuHs+hLOO7QgvlbUfSvRI8IMq2TI"
    "CnhB9K4czOdbt4k7uXDQ/Asd+yps7SJBh4ZkRgLka1+6U5GzDu1O9vIGtekqxqIyYoljtS"
    "5rDXPruZ5yGeIHwiwyzS1fEYMdr7Ljc9BabPiaKOz3p+13XZ5SlYMdr7LjH4kXzzVs8c18"
    "a7b33gzxOSazucD73IjlVgDAbNICuvuzJgfQNkGrvV/rggBuFVwvYb+cfYfJQsAfGpGtSA"
    "GsVVjvQvYfk1DT01mWso8Q7N03NCWxGOPGnVuQgF1b3bVTPwnnKBKcX817tihj3Y49VqKw"
    "xxIKe1ynsMVvVgP6I/7apHPLYhZgLYH24+WvqeG1qR/KEf327fmvKdiL1Xrk+vbm53x6YQ"
    "XeXN9eVJUydZNo8rUO+k8+RU3X2G5lKojfcaHONMaLrnSGBPQfbz9dXF86795fvrn6cHV7"
    "U4I5G+QfbYPU7y/Pr4UYCzw/OzEWuX0AYxHG/AI8Hc2RzweVoa0yQrygMZ4koa9zJpalLI"
    "C9nx6gheykGtjSFoklOWiRaEuLxN33Gz7TNOnea7hgJcythTZrbfaQ0Mu+gnPz6fr6kKVc"
    "wwS1qZJri+hhcqQvfOrejwQ50tnAWJYjPeVTDnoLAhRvGVm8BQ21jVqog7NF00qGDOKLpj"
    "bUtlFpDYM0mvay7LMOzPx+2iZyR2Pbab9N0q9Rr69LsjCepLwuibvpRATM0XAlLGeO6Q02"
    "xE0zGHRvG6rJwn1D6q388NclCXGkTdnLch15sKwkh8DMzaOCwMyNWg5g5sDMgZm3Yebv8Z"
    "KG8UjAzdcjUnYepnOglTz0udjd52Id2IgmX4Q17c2pLzXBHpMxPv/R1Ur1nQXj0kVeQa4K"
    "fEHEgvyX3gFnwMxoqFVAWZTpEXKaqt2uVFLH+eN3NOTHIBa5Y2RegJIcdPOHa3CHeA5XMx"
    "0j6j+0WJmKIHhn7PPOPCNvADhnjFqO4TlnTPQggG/m2flm3tIHPBJFTenDrqgpm6HmlRl9"
    "YLRgSr3VN5HzSKK5E1Nnip383mKHPRk/MusAv3A+zrHDzHAHhdiJFsj3f3CQtyBB5PAd4z"
    "AbYvFiVFmZDh6/Z28RhGz3y4WaHUBDaBrZ5SJ0bAej6L4F8y9KgUW2d3vAwy7xWixLWQ7s"
    "safiP9Vyw5WlLPB99tAmESzfPnf5GCzfASwHWL5g+ZqMrLGW700hQ3MksIBL42OZJVzL9d"
    "xtEV+tjdB08bE3dtgznIhx0zsf3ePoB2eZMEN2iVY+RWyqi8JwlZqnDoqcv324vWG/Jr2r"
    "jFm6zMp1jv/n9KRuGHf2VxSyne/Ztkx1FmbbM9xxH2tVOJ8CFrZxFna+rqo8N59voX19cq"
    "xAcU+OGxkuH4Kop8FvwRAsDysNbAXTA3pbmLISpRNebS3KpACMwOdnBFqRm55tY9OgNdEK"
    "LL3wpt3HbZZmf2oTlwOb1efLpS+xqovDY5lRjbYTIfcfcv935/67PsENDF2SDF0U2o+Jel"
    "gfQclAPXulYKCevWo0UPlQlesxUzOe6DZ/rohZ6AvYP9Tm37jWG7idBBMf8TQieskiBRH7"
    "ArYdNWsNsUdC7MaTJCSCJgrNlUE1QSs2dt8VQpFLl6IrvyS6eiNhBeC1u6YUL5uS3jZV69"
    "UPjltjqKPAG3IgSyhhqxmSf6Y2zBv22UhkD9UmjaVWUXE620deF42LwDgye4ePWxhHDAVt"
    "1l4SAuNoJ2MvMpa2TMeacxeIjp1EZ458/ke07KaSkHWW09GxiuHEZjUDfVwzmw7YAs24jX"
    "2QiH8StaDzBSHIp7cv1+IZRZRLC7INxegtSk0OFqbTUH85tvbUmHT5acNaJOWIf22L7g5O"
    "G5pRYSS8CgkVh3HOfMBR1BCizofGMkdMlE3SLIB2fDpjX8chgfNI4rmDnGlIHyMcNhc1y0"
    "XAe2OLXh9LvDcxvceBtvumLAX+m53+G3DiG/OSgDFs1AKASWbACTG8JF+gpDqU9CM/r0WE"
    "NBuQ0tH0rIdQIJBJIJOGkEmIR0HizXPm7CF+oG2aRZXlIIoyMMpuVi3NwY9hCKIYvzBplp"
    "POihQE4BWBcJZRxu1AwllmvQJdlQe763Tep8IqShG2EuCCZi2hy/6+c/Pp+vpQnpl3OPWG"
    "1Bwz6edjmV9myWaAWwbcMrvdMnNhyXuztyCfb50rppNiP+gL3Wlf6ADHjzS816rvK8pYkB"
    "Pcd767SxdLFKwmLtIBvSwFsGvDHlCRHpHscmpNvXDfUCNPv6t2UcYCyHs4GcGBbgxrrFXa"
    "BLM2C1OSg4XZ+8JE9C5mNqUenSzIgF5SYuxkFqA4CfEkcudYrxWKSNY61PfP4jOwJux/3T"
    "aRO6E4BPDaB/BiGopLiSX8pyhk3ZbvqkdNrp0nDziMhOGG3Zq9KGsf8F1o+Hu8Yo9jXCVc"
    "hkQUgJA0Fa+LWod5F83bcNAWcZEsQL4bcp7TpYVzLtAjuMj3h0tZGFwT/i8t32NFzIKN3L"
    "dzhnef5QT7SyQ6LpuRr8r1CP3nP6wBP6TTFgS9JAbEvH1mI7/6tk1mY1EO8G+Lv49nyJ/M"
    "qS+6B4hSH6NAvABlwcoCTJlkV6pn80m/uufi9va6pHsurqrK5dPbi0t25KaKqBSxrmqcJG"
    "zjiyyJwY5vu+NjP5qQKEpEdw1ISjZKUhZwnGpFwbEKXefTJBUFxzXKzmHTJpQlIQug7oPR"
    "1FI/D5XcFUbiRhDrkbE8wYsu/axpp3oXiMc5dVwU8NYOvK9D8W56h0T8Bj5nnWv4TcQ+kz"
    "SHaPMkyCcb3HFQPZ0V8snwAhFf57jYCFigvnrwXi5RFD1Spnx0KylrgoC3Ct4h9bUcafn8"
    "HtFdYH5Z6lBdaT51kR7EWwnrtrBKmKk5xlQLMK2/7eSBRGRKmCLXSmoSS/eI+TKZ+sQd6s"
    "bO4YtwEJGYPAj2uNRtIJQH74GG9yBH0EfBLEF6vYNFsqBu5Ormjvgxs10mIeYqQ+Sgb7ws"
    "WyTaXw7Zy255+vHRq9evvj85e7Wh55tPZKxckJsHSZOmmEYVTUMijpP+ylQEwVfZ2juPIq"
    "as6YwE2mtQE4VV0FkFU/xp1PdHIm8azdIMJL40NqODYsnPm6tS/wA/l9mbuMojFfxcC/ZD"
    "yVJkuEpJfVEMuLwGl58Tj79eMfIFARIp5BVJQF0D9QN2QH2252kR/weaWkUNnTIaramqGF"
    "hStSz3IGDguC0Ye1USNnfrSjOftrnspiQG6LdFPyenyoSzIAAtrZ9OLiUdqJbCnhzaDXze"
    "rR8zsHVR7dpT2I8mtVPm9uZt/qOF1uh6dLzLJp3QdKJhfXwuyKyRd6hqh/VyPs0ktUA17O"
    "iYTGK9wOhGwMLmMZ0E9zlPbseugVyPmsl1qrz0qMVGALqMdsssfEFyVgtm4e/JaWJiO8DC"
    "bjSNWPydpl9FSCv+vm75s4NUpNqrC293xlbWwBV6Vj7J+w1soy+2AXftGKC6i6do6X1Sfy"
    "tKYmCoPy2UWV2NPZ2dWwtwYEuheoSWNqGZvaANUzyqyJp7j1TqbhJyk8wNJeMlUdwJJSmD"
    "NaXcY0TvRKSkOpdPGTufR+Xc11wQgvcGqe3Go7SZ62h2N9prXyOTWh531NcoCbUqgNbTu3"
    "Ja1V+HznZ8L+im5Q8CTigtQc9lIPtBI/uhXdnEocolelMb+y+VIMEkxEt/xY5v3c5zAlFQ"
    "JGqKpAidzPqX+mAanwGR+baR+XgeYuRpL0VJDHwxrdEfQNStJ8VzqnR35qnk6sxTwc2ZNI"
    "ixyNaX3R6wEbEA4z56XJS7jCahq3V5wFYC4G4JdwaZhhapiPUIfMz2wV+WPgOsH61ycqyg"
    "VE6OG3UKH6pAniwWKNQi6QURC/Z4P3cety1khgLmtgZom8JlqwuW9296ojhG7pxnG0faTU"
    "VFstBYtM2lUlDXbKYxhD3SZl1KYuAIaIs+96yQFgmKNTlIUaxCm8YC9ZGtigGwVWDv0AOz"
    "ZEibvFqRKABcVwrazVWgqYq0FLBweXn6mQbZFslaR7q7uf+P+/S+xrrhnoqYfVh3FOv5R0"
    "JjrAt2SQig1oJa++bniph1cO/fdM8QQwkDKiT/ROL8zF2A18StA77bfb6k7ADUcr1W5aCh"
    "pKqrytgMfStt8fHuFP1iRqnyklSEOnKP2BioV1iRYj6KVkJuTQ7WZZ/rkil9zTelIgQr0m"
    "FlqKElGEZWt6jUYDQopT3gq9jWw6yNrwptXQ+X4GVfw7n5dH09Eh7DAK4c3Arz2L1xcwUM"
    "wMqBrRxUDVv2MGVZVx5eLNnXC9wVW62RoECrMmMsK9Ui27mTe7xSq9oanTuuT3B6GRD/28"
    "4dDR3khJitcRQ7MXVSwyya128c0pJUqAFj3xnasQ6UvfAHNVV03WMtH8R6uoXFGd046yE/"
    "w5R3A1xCJioms9sqgoVb2Pdg4XZg4RrXsdJEK8HQhpVv2fHd0K0yH5KaBItsUqc3KIyho5"
    "SJShg6SpmzFgPlJs+JJ0rIiXEHqJG0ZOcJCk2lLGwqdemRxsZS6ZiUnqR7hhckqPoqAwej"
    "0Cc4dHimoUPvHMQ+SisaHP4wgZNSSQT6cBurr+U8ZigV690rkt4KwqCiFyp6BXBvPhlsRe"
    "9jSGKmGbQ96WU5IOOtPeYm2kA2HqnV92CAJpCJTN1QHyIH/SOajRpYOh/aTdJjNOvEicie"
    "m7/A+7iQFYh3X8QbdLUxrsPtO6S2EoV3DrhKl6dmnKnWJx6aawU9sFVRPTS3mxEimTazkA"
    "YGspN9dEM8IMtwkLpWRkh02wPstyWAQZ3jj1T9UTJ31Heik+1AmoMu2LtPAyzUH5tBuRbJ"
    "pyknRWeK03Po9At243Ga3IwfcDh2IurEcxQ7yPHZBnHY5yFeprmUzps0p9LxKI6cgMbOlC"
    "+bQ9h/MCRECdQd/JXfg9+DC5oEHs/AZvrOYT+USacPy/8ciRnKdEq9leOiwJkm4Yr9wQVO"
    "P2HY4W8i5y6JkxBDiGQA2tLc9GuD1OLZKwWtePaqUSnyoepVGoe7qeTQNlcvXQxSzaXbGK"
    "UkBGArg70+G7SjH2U5qCPo5rK7A6WfovA+Perr2afZiJR0LdI5PVweFpMF9gnjgOA7NmYH"
    "yxjJZr001HpRxkKtvv/G6z6K4kmry0qqkuAlbh3RZqacZj/IgkR/uB91C/re2kEmS69VrW"
    "NZDjgK1DoOG/wxFNg9y4zr/+K9LM5LXREF3FwwS8rTBc0Wld2kSxwuSMRPrNR3SYPMY8h9"
    "j+ljHRRQTttfOO/xA73nrs4ARw7bZKuCjzO65x5MNGOLsnVrzrG/FPlM+/iTEDKyRSfK7B"
    "C4arjzJqTsW7TpbFwQ6+3G0MHjHWbqTpsdl+XgShD7SLCNLqZGfV9pkSb2f0jbWsJFrX2Y"
    "JBnUe7BI7M7nKu1IqKx9FnbeBaX3PHoyElh3m7GxzKabrmdB5w+DWLcRwRdgKQYci6ZXvV"
    "nJ1vUpChymz6crmZGuaEOT+d8RoeP5HdnhaV6SbluRAQUxRNUCBTFnLYCCGL8WQEGAggAF"
    "0aIg7zFymwLgmzEpGQnXs3p0kbB/4QX9QmpEpZrRmnMZIC/GkZdsAWsL0BzP3AjY2PpqP5"
    "WGQ6qqGfjNoHBdhFF6ZghG0XNi4mAVmbMWw7OKjCTwYBZ1gaqhZtHHOS/ceZukX6beLWE7"
    "Opa2S0jnTRZsYh/le/O82Aj8t4Zo5B31e/NWdWUlMTgggSkOA3xgJ4dmJ4fyMLqYPODywV"
    "Mdkx6jYXFWl/3LPo/YRsoO9fmadnlMgtnqbOLnzWf590kHoIBlGHpGdhBDax9o7TNMNyS0"
    "9ukR7LnQom/GOZ9vI8RdXMHM2+aJTKEAhSsxwrlE9X6O1drgHhjGstOOXyAzLtzPwYC8uL"
    "o5f/+b+A6afD73r8zC9EGji98+Xp5Xr0fJCY/qpt4IWLirj85U4nBnzWG4s3otIYpEfUua"
    "8d1KWBeLO1WKc55K4pyn9TgnimO8WGY3n1XIdpMDpSjSnwn/sltevbfmMGuLpwantHndRg"
    "Yimnv3UxXNTa1VqQjC0tjUU/AD72+cer0EfpXt4FjmWInyacp9Su6o79PHrPcHZjvAc6bY"
    "RUmEHeREzOZ2HlHkhHhB2bYTNR3Rlod2yQa/CmOJT0VXWYGO6uj4MM1qPWDDkC6M1jkKPF"
    "/LgtpKWGhCnR6pdOBks5o5/lGtB6fpbsSB5zKG2N+0N1M3U7cyFm7j/XsCzI0228hNxrYE"
    "m4daIHQgo4iwNzj+hTMYkVW0HR1LzaJ03oQTIbgzC+LHu+PHh6XYBkWQO2HYEVmrW3Vjci"
    "MCGVqt7UYchjTU2dUbAfuI9762tSG+w1/Yq3MZxOFKdEpuB6WH5JxNm7AXMCTd5DbTR7Zd"
    "4E5rczVF83FYXDo1/lJabFDZeyArZpdf2fhONCyFxORMd71pBqeR2c1F/TDAyisTjXhTC6"
    "/Q7Eck5CXrESkp4bege2ilGM78hT469C7GgYOcOYrmTDqNPyYR9pxlMvWJ668cZuXyuxE8"
    "fu0BCjxnunLmTJD9gpWzxHTp43qgc69PFtKj7X3vTByIkSmHgJwYeUiQ39iI/Xq2TXxofz"
    "dYRVgn4yufDlg218FpZdAVRABTAaZb9azGubfzbYLTQM7NgN4DNfyYPWVgq6JKDbeb0Shm"
    "GOJAWESYDch5IZ+inOSWMzYaMvqW3YnF89VIxP6ZPskJ6KMou01dUKUW8Z5kPyty2faEPm"
    "aGcrp8lVS95Pl8C5MmVJJTmjNTamkpUTL9gl2x70q2v8tycJ62jgBliqd+WvoUNUGfS1RQ"
    "v+MiA8RdAuGPt58uri+dd+8v31x9uLq94X9lU4GVDZbpyfvL82tzQkDnOCTuXHScrkek5y"
    "nazjEnN+KZnHdPtFGaT7LGS7abD7PmW7ZtOM86yWbgL5UGwuvpFqLbSddT9hdjLMri+9uH"
    "2xsxwgWRCsoecWPn/xyfDLkDmwhcDkZ6XuXFxDmmm1riAtxvBJXE/AEXhz7M/vx/0Gs7Lw"
    "=="
)
