from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "accounts" (
    "id" INTEGER NOT NULL PRIMARY KEY,
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
    "locked" INT NOT NULL,
    "discoverable" INT NOT NULL,
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
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "algorithm" VARCHAR(16) NOT NULL,
    "wrapped" BLOB NOT NULL,
    "number" INT NOT NULL,
    "since" BIGINT NOT NULL,
    "announcement_uri" VARCHAR(2048) NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_signing_key_account_a18ba8" UNIQUE ("account_id", "algorithm", "number")
);
CREATE TABLE "announcements" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "importance" VARCHAR(16) NOT NULL,
    "publish_at" BIGINT NOT NULL,
    "published_at" BIGINT,
    "starts_at" BIGINT,
    "ends_at" BIGINT,
    "all_day" INT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "ended_at" BIGINT,
    "author_id" INTEGER REFERENCES "accounts" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_announcemen_author__c1ffbb" ON "announcements" ("author_id");
CREATE INDEX "idx_announcemen_ended_a_448595" ON "announcements" ("ended_at", "published_at");
CREATE TABLE "announcement_reactions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "emoji" VARCHAR(100) NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "announcement_id" INTEGER NOT NULL REFERENCES "announcements" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_announcemen_announc_04b53a" UNIQUE ("announcement_id", "account_id", "emoji")
);
CREATE INDEX "idx_announcemen_account_3efcdb" ON "announcement_reactions" ("account_id");
CREATE TABLE "announcement_readings" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "read_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "announcement_id" INTEGER NOT NULL REFERENCES "announcements" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_announcemen_announc_41f568" UNIQUE ("announcement_id", "account_id")
);
CREATE INDEX "idx_announcemen_account_ff7012" ON "announcement_readings" ("account_id");
CREATE TABLE "announcement_texts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "language" VARCHAR(16) NOT NULL,
    "title" VARCHAR(255) NOT NULL,
    "source" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "announcement_id" INTEGER NOT NULL REFERENCES "announcements" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_announcemen_announc_7f722c" UNIQUE ("announcement_id", "language")
);
CREATE TABLE "audit" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "at" BIGINT NOT NULL,
    "actor" VARCHAR(255) NOT NULL,
    "action" VARCHAR(64) NOT NULL,
    "subject" VARCHAR(2048) NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL
);
CREATE TABLE "outgoing_activities" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uri" VARCHAR(2048) NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "object_uri" VARCHAR(2048) NOT NULL,
    "body" BLOB NOT NULL,
    "created_at" BIGINT NOT NULL,
    "actor_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_outgoing_ac_uri_987ee2" ON "outgoing_activities" ("uri");
CREATE INDEX "idx_outgoing_ac_actor_i_15c5b3" ON "outgoing_activities" ("actor_id");
CREATE TABLE "deliveries" (
    "id" INTEGER NOT NULL PRIMARY KEY,
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
    "activity_id" INTEGER NOT NULL REFERENCES "outgoing_activities" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_deliveries_activit_2189d9" ON "deliveries" ("activity_id");
CREATE INDEX "idx_deliveries_state_372e7a" ON "deliveries" ("state", "host", "priority", "due_at");
CREATE INDEX "idx_deliveries_orderin_204374" ON "deliveries" ("ordering_key", "host", "state", "activity_id");
CREATE TABLE "dismissed_suggestions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_dismissed_s_account_01982e" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_dismissed_s_target__f40beb" ON "dismissed_suggestions" ("target_id");
CREATE TABLE "dials" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
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
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_endorsement_account_e6cc07" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_endorsement_target__5aacb0" ON "endorsements" ("target_id");
CREATE TABLE "errands" (
    "id" INTEGER NOT NULL PRIMARY KEY,
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
    "id" INTEGER NOT NULL PRIMARY KEY,
    "object_key" VARCHAR(64) NOT NULL,
    "object_uri" VARCHAR(2048) NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "first_at" BIGINT NOT NULL,
    "last_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_fetches_object__a2b429" UNIQUE ("object_key", "account_id")
);
CREATE INDEX "idx_fetches_account_cbf476" ON "fetches" ("account_id");
CREATE TABLE "filters" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "title" VARCHAR(255) NOT NULL,
    "contexts" VARCHAR(64) NOT NULL,
    "action" VARCHAR(8) NOT NULL,
    "expires_at" BIGINT,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_filters_account_2cab11" ON "filters" ("account_id");
CREATE TABLE "filter_keywords" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "keyword" VARCHAR(255) NOT NULL,
    "whole_word" INT NOT NULL,
    "part_of_id" INTEGER NOT NULL REFERENCES "filters" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_filter_keyw_part_of_bf66bd" ON "filter_keywords" ("part_of_id");
CREATE TABLE "follows" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "show_boosts" INT NOT NULL,
    "notify" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_follows_account_5d8b90" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_follows_target__c76e1c" ON "follows" ("target_id", "state");
CREATE TABLE "lists" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "title" VARCHAR(255) NOT NULL,
    "replies_policy" VARCHAR(16) NOT NULL,
    "exclusive" INT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_lists_account_476a9b" ON "lists" ("account_id");
CREATE TABLE "list_members" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "list_id" INTEGER NOT NULL REFERENCES "lists" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_list_member_list_id_910460" UNIQUE ("list_id", "account_id")
);
CREATE INDEX "idx_list_member_account_e5d939" ON "list_members" ("account_id");
CREATE TABLE "blocks" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_blocks_account_e0a2e9" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_blocks_target__2632ca" ON "blocks" ("target_id");
CREATE TABLE "mutes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "notifications" INT NOT NULL,
    "expires_at" BIGINT,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mutes_account_5a4c26" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_mutes_target__2039b2" ON "mutes" ("target_id");
CREATE TABLE "reports" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "post_ids_json" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "category" VARCHAR(16) NOT NULL,
    "forwarded" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "resolved_at" BIGINT,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_reports_account_aff772" ON "reports" ("account_id");
CREATE INDEX "idx_reports_target__e8d1e6" ON "reports" ("target_id");
CREATE TABLE "moves" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "asked_at" BIGINT NOT NULL,
    "decided_at" BIGINT,
    "decided_by" VARCHAR(255) NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_moves_account_1a85cc" ON "moves" ("account_id");
CREATE INDEX "idx_moves_target__6cc9dd" ON "moves" ("target_id");
CREATE TABLE "applications" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "client_id" VARCHAR(64) NOT NULL UNIQUE,
    "secret_hash" VARCHAR(64) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "website" VARCHAR(2048) NOT NULL,
    "redirect_uris" TEXT NOT NULL,
    "scopes" VARCHAR(1000) NOT NULL,
    "created_at" BIGINT NOT NULL
);
CREATE TABLE "authorization_codes" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "code_hash" VARCHAR(64) NOT NULL UNIQUE,
    "redirect_uri" TEXT NOT NULL,
    "scopes" VARCHAR(1000) NOT NULL,
    "challenge" VARCHAR(128) NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "used_at" BIGINT,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "application_id" INTEGER NOT NULL REFERENCES "applications" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_authorizati_account_bacd0f" ON "authorization_codes" ("account_id");
CREATE INDEX "idx_authorizati_applica_e1e3ed" ON "authorization_codes" ("application_id");
CREATE TABLE "sessions" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" BIGINT NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_sessions_account_7516aa" ON "sessions" ("account_id");
CREATE TABLE "tokens" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "scopes" VARCHAR(1000) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "revoked_at" BIGINT,
    "account_id" INTEGER REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "application_id" INTEGER NOT NULL REFERENCES "applications" ("id") ON DELETE CASCADE,
    "code_id" INTEGER REFERENCES "authorization_codes" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_tokens_account_05d748" ON "tokens" ("account_id");
CREATE INDEX "idx_tokens_applica_7e745c" ON "tokens" ("application_id");
CREATE INDEX "idx_tokens_code_id_9afc93" ON "tokens" ("code_id");
CREATE TABLE "peers" (
    "id" INTEGER NOT NULL PRIMARY KEY,
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
    "legal_hold" INT NOT NULL,
    "purged_at" BIGINT,
    "tls_issuer" VARCHAR(1024) NOT NULL,
    "tls_names" TEXT NOT NULL
);
CREATE TABLE "people" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "email" VARCHAR(255) NOT NULL,
    "password_hash" VARCHAR(255) NOT NULL,
    "role" VARCHAR(16) NOT NULL,
    "locale" VARCHAR(8) NOT NULL,
    "default_visibility" VARCHAR(16) NOT NULL,
    "default_sensitive" INT NOT NULL,
    "default_language" VARCHAR(8) NOT NULL,
    "filters_revision" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "disabled_at" BIGINT,
    "last_login_at" BIGINT
);
CREATE TABLE "posts" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uri" VARCHAR(2048) NOT NULL UNIQUE,
    "url" VARCHAR(2048) NOT NULL,
    "local" INT NOT NULL,
    "visibility" VARCHAR(16) NOT NULL,
    "in_reply_to_uri" VARCHAR(2048) NOT NULL,
    "in_reply_to_account_id" BIGINT,
    "thread_id" BIGINT NOT NULL,
    "title" VARCHAR(500) NOT NULL,
    "content" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "source_type" VARCHAR(32) NOT NULL,
    "summary" VARCHAR(1000) NOT NULL,
    "sensitive" INT NOT NULL,
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
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "boost_of_id" INTEGER REFERENCES "posts" ("id") ON DELETE CASCADE,
    "in_reply_to_id" INTEGER REFERENCES "posts" ("id") ON DELETE SET NULL,
    "quote_of_id" INTEGER REFERENCES "posts" ("id") ON DELETE SET NULL,
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
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "part_of_id" INTEGER NOT NULL REFERENCES "filters" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_filter_post_part_of_44a8c4" UNIQUE ("part_of_id", "post_id")
);
CREATE INDEX "idx_filter_post_post_id_55a0bb" ON "filter_posts" ("post_id");
CREATE TABLE "list_entries" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "list_id" INTEGER NOT NULL REFERENCES "lists" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_list_entrie_list_id_3003bc" UNIQUE ("list_id", "post_id")
);
CREATE INDEX "idx_list_entrie_post_id_182797" ON "list_entries" ("post_id");
CREATE TABLE "notifications" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" INTEGER REFERENCES "posts" ("id") ON DELETE CASCADE,
    "sender_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_517bfa" UNIQUE ("account_id", "kind", "sender_id", "post_id")
);
CREATE INDEX "idx_notificatio_post_id_af941b" ON "notifications" ("post_id");
CREATE INDEX "idx_notificatio_sender__a979f3" ON "notifications" ("sender_id");
CREATE INDEX "idx_notificatio_account_f14d6c" ON "notifications" ("account_id", "id");
CREATE TABLE "polls" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "multiple" INT NOT NULL,
    "hide_totals" INT NOT NULL,
    "expires_at" BIGINT,
    "voters_count" INT NOT NULL,
    "announced_at" BIGINT,
    "closed_at" BIGINT,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_polls_post_id_aad669" UNIQUE ("post_id")
);
CREATE TABLE "poll_options" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "title" VARCHAR(255) NOT NULL,
    "votes_count" INT NOT NULL,
    "poll_id" INTEGER NOT NULL REFERENCES "polls" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_poll_option_poll_id_f6c1dc" ON "poll_options" ("poll_id");
CREATE TABLE "poll_votes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "option_id" BIGINT NOT NULL REFERENCES "poll_options" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_poll_votes_option__94de45" UNIQUE ("option_id", "account_id")
);
CREATE INDEX "idx_poll_votes_account_09a90f" ON "poll_votes" ("account_id");
CREATE TABLE "idempotency_keys" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "key" VARCHAR(255) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_idempotency_account_dcfe2e" UNIQUE ("account_id", "key")
);
CREATE INDEX "idx_idempotency_post_id_1b25e8" ON "idempotency_keys" ("post_id");
CREATE TABLE "mentions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mentions_post_id_525756" UNIQUE ("post_id", "account_id")
);
CREATE INDEX "idx_mentions_account_863584" ON "mentions" ("account_id");
CREATE TABLE "post_edits" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "content" TEXT NOT NULL,
    "summary" VARCHAR(1000) NOT NULL,
    "sensitive" INT NOT NULL,
    "written_at" BIGINT NOT NULL,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_post_edits_post_id_e7416b" ON "post_edits" ("post_id");
CREATE TABLE "tags" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL UNIQUE
);
CREATE TABLE "featured_tags" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "tag_id" INTEGER NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_featured_ta_account_7a9fd1" UNIQUE ("account_id", "tag_id")
);
CREATE INDEX "idx_featured_ta_tag_id_819e89" ON "featured_tags" ("tag_id");
CREATE TABLE "followed_tags" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "tag_id" INTEGER NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_followed_ta_account_1b6b7e" UNIQUE ("account_id", "tag_id")
);
CREATE INDEX "idx_followed_ta_tag_id_ec54b2" ON "followed_tags" ("tag_id");
CREATE TABLE "post_tags" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    "tag_id" INTEGER NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_post_tags_tag_id_e8aa60" UNIQUE ("tag_id", "post_id")
);
CREATE INDEX "idx_post_tags_post_id_1a5bb8" ON "post_tags" ("post_id");
CREATE TABLE "tombstones" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "uri" VARCHAR(2048) NOT NULL,
    "actor_uri" VARCHAR(2048) NOT NULL,
    "deleted_at" BIGINT NOT NULL
);
CREATE TABLE "markers" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "timeline" VARCHAR(32) NOT NULL,
    "last_read_id" BIGINT NOT NULL,
    "version" INT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_markers_account_19d1b2" UNIQUE ("account_id", "timeline")
);
CREATE TABLE "quote_authorizations" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "uri" VARCHAR(2048) NOT NULL UNIQUE,
    "quoting_uri" VARCHAR(2048) NOT NULL,
    "revoked_at" BIGINT,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "quoted_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_quote_autho_quoting_27ff94" ON "quote_authorizations" ("quoting_uri");
CREATE INDEX "idx_quote_autho_account_264aeb" ON "quote_authorizations" ("account_id");
CREATE INDEX "idx_quote_autho_quoted__c564ed" ON "quote_authorizations" ("quoted_id");
CREATE TABLE "bookmarks" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_bookmarks_post_id_0562ef" UNIQUE ("post_id", "account_id")
);
CREATE INDEX "idx_bookmarks_account_e00c74" ON "bookmarks" ("account_id");
CREATE TABLE "pins" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_pins_post_id_c83bb5" UNIQUE ("post_id")
);
CREATE INDEX "idx_pins_account_92413a" ON "pins" ("account_id");
CREATE TABLE "reactions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "emoji" VARCHAR(100) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_reactions_post_id_450f04" UNIQUE ("post_id", "account_id", "emoji")
);
CREATE INDEX "idx_reactions_account_8615aa" ON "reactions" ("account_id", "id");
CREATE TABLE "thread_mutes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "thread_id" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_thread_mute_account_e534bb" UNIQUE ("account_id", "thread_id")
);
CREATE TABLE "received" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    "uri" VARCHAR(2048) NOT NULL,
    "actor_uri" VARCHAR(2048) NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "body" BLOB NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "attempts" INT NOT NULL,
    "due_at" BIGINT NOT NULL,
    "received_at" BIGINT NOT NULL
);
CREATE INDEX "idx_received_state_fa01f4" ON "received" ("state", "host", "due_at");
CREATE INDEX "idx_received_host_99b176" ON "received" ("host", "received_at");
CREATE TABLE "severances" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "at" BIGINT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "handle" VARCHAR(512) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "relation" VARCHAR(16) NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_severances_host_cd9dff" ON "severances" ("host");
CREATE INDEX "idx_severances_account_73f643" ON "severances" ("account_id");
CREATE TABLE "silent_hosts" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL UNIQUE,
    "since" BIGINT NOT NULL,
    "error" VARCHAR(255) NOT NULL
);
CREATE TABLE "home_entries" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "owner_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_home_entrie_owner_i_7ca47e" UNIQUE ("owner_id", "post_id")
);
CREATE INDEX "idx_home_entrie_post_id_3338ff" ON "home_entries" ("post_id");
CREATE TABLE "tag_days" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "day" INT NOT NULL,
    "uses" INT NOT NULL,
    "accounts" INT NOT NULL,
    "tag_id" INTEGER NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_tag_days_tag_id_f51eef" UNIQUE ("tag_id", "day")
);
CREATE TABLE "trends" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "score" REAL NOT NULL
);
CREATE INDEX "idx_trends_kind_4c29c5" ON "trends" ("kind", "score");
CREATE TABLE "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);
CREATE VIRTUAL TABLE "post_words" USING fts5("words", "stems", tokenize = 'ascii');
CREATE VIRTUAL TABLE "account_words" USING fts5("words", "stems", tokenize = 'ascii');
CREATE TRIGGER "post_words_forget" AFTER DELETE ON "posts" BEGIN
    DELETE FROM "post_words" WHERE rowid = old."id";
END;
CREATE TRIGGER "account_words_forget" AFTER DELETE ON "accounts" BEGIN
    DELETE FROM "account_words" WHERE rowid = old."id";
END;"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z27aW/isYfWk7o82N7djp7ezsjJ26be46djZx7raTdrUQCUuMKUKXpOzo3u1/X4"
    "AvEl9ACKBFCoTPlzYmcSjpAXjwnFf8a7SgLvGjF+eOQ1dBPPoB/WsU4AVh/6jeGqMRXi63"
    "N/iFGE/9ZCxOByUX8TSKQ+zwh91hPyLskksiJ/SWsUcDPvq/5xQ5OEBs0Av0v3Maxf+LvA"
    "j9Pvp9hO5oiPKnIXqH4jm7E3kxecGf7VKHPdwLZk97zCrw/rEik5jOSDwnIXvY5z/YZS9w"
    "yVcS5X8u7yd3HvHdEiqeyx+QXJ/E62Vy7a37UzKOf8HpxKH+ahFsxy7X8ZwGm8FeiuWMBC"
    "TEMXELMAUr388QzS+l35RdiMMV2XxFd3vBJXd45XOwR/9+twocjjHKpm6KI/IiII8Tz/2P"
    "7MsVhk8m1ze3k4+Xt5PJqDZH/KtU8M4uOTTg8+vx2ebAzPi3+7e/Hh+fnLw+fnly9v3pq9"
    "evT79/+T0bm/yU+q3Xf6ZfZoti+ij+rS7e/vz2+pZ/IcoWUbq6sgvRP3w2gdmFy58vP4z+"
    "TB6EY5w+Kpm57VStIhIm/65N2Js5DsVTVpSpTBz71W0mLr+wnbntW5HPRY52F/OzwF8nPg"
    "lm8Zz9eXx6KsH+7+cf3vxy/uFbNuq78gxcZ7eO03sc9y3O/M3TwTgf3xW+9Tejs8XfA7g4"
    "cH2tJbyV2A/AuzVPb8v39OhYAWE2qhHh5F4Z4VXoaWmIdLh12B6/fPW9yvJlw5rXb3KzDC"
    "/bnWmY4qSBclmqP008ek/CiMHYC+QnKqv5pHkxn9TWsutFSx+vJ7rbXlWuR8AHrJsDGgtQ"
    "viVfYzHK+XgL0JWAeXv5a0LXFhEjbEUMv313/msC72Kd3bm6uf45H17A/M3VzYUA6klEV6"
    "GjjXhBDIDXBj4l1pMvmVJUBb4i1iPwn/+wBfpV6OsRE99KVt0VL3lgdmM40QS5LGWBPukH"
    "7DnBLtEGuywFYCuC7QVT+lUX65IQQK0IdcTwJO6kFeIiWQBeEXi6iltAXpYCsBXBvqO+Tx"
    "+ZYayLd00QyIkO4ux7tEO8IAiLXBVyguMVV8i6iFfkAHBdwGM809csImGAXhH6e7KeiAKZ"
    "zXhvJUCFq2G8XE19z5lw4JZkoeM7qUtasLD7dp4Q9/j09OivkwX7FR4PhOusdqGwBZNQXv"
    "lHxyoLn41qXPfJvTLuPnXuiUC1XFDqExyI8d4KVUCeMqmuUN5c6Xe1X9zcXJVW+8Xb6nL+"
    "9O7ikgGfwF5KeqhHexz6wICZiiLEUsSroj3iniv6wcLuhIRDMsGCrId3dEGCBr1elttPWp"
    "CSOmlIDKKPg88KqjLK2Jm3mJiyXKuJyRa1MVk/B8E/WkVLwn6w/gxUJWEOWs+Bx/Z3p80U"
    "lAVhBlproY3Ta5M4W0kXbdRDdcn+domX3U7C8dGr16++Pzl7tcF+c0UGeRO83MPVDt6SJM"
    "BbhXdJo1h/5VakANYqrD6O4glHSVsvVyVBMbdVzCF58CJPlMfSuK6LIrCoq4DmbhJ9d2Jd"
    "0jrvSmd5K77HrDf9jKyqHKRktfAqLugDjznQiWbSeFUOVrtktfPaq7v7QkkPvzDFzv0jDt"
    "1J7Q49pk1j67cWx4vqFRzgWQIe/538N2ROko/eLGAA/CdZjwRlcYW7Y1llXJSO45pOsTru"
    "HC1D74EtA8RkeO0aRj51sJ/Xs43RY8g+j7houkbxnCRlbd9EKCJOSGL0bfol/pL++WK5/q"
    "5eOdfNRwiq6j7nlYGZlsf+jIZePE+iGsFqMWXD/nhK6d2FN2vcvFXL7zJyZG6dRo9sqbma"
    "rjR1yumSRSEL6+mOzlQiKGfNAZSz6vaevXiilR7gcC2GuSBUdeSvYxINEGbZ8uXbcnFjZ2"
    "hevL0+//CbeGfPx3MbahYmDxpd/HZ7eV4tMUjVkbpxsBXozzQ4GohpEHmBqFJD7oAMhFUa"
    "EBl5uumLg4Dtwg7h6OtyV5Es8Ffl6sci/akoloa2AWWZ/t4GCyjMWNwloGZR1CaoPjs/0Z"
    "Aw7s4IfjJLb9nvwWIFVW+UMbDZ+TNfgfnV0Ybghvhxw8QrC5MhwH43SbF+c/7xzfmPl6M/"
    "D2OrnRd01EjUxKR4fyztZFIYqWawNcO8u83I51Ep6skTv6IsEv0HtCAZhnIZS4wmb7Gk4U"
    "ZvKNfilKR63GsDGi6w38+Ou3/TKXt9tCMsZTlgn3tnnyW91mZqICvh6XkhMQ7jSD8rpCgG"
    "6LdFn+3y+tgXhAD51pav709cvBb402TpsQUpyEjWSI1dLd1WqbFlOdiCu1BALaYFUjL3oo"
    "JWDLlQzwVUFOkIeRtDWFX1pOD/SZDu1f1j1tQoO3+KS7Lk+2HfAF1/uroywfnzgWAnQ0Dq"
    "BNqMG6s6gyZhJtKBV+hz+ZOyWHnJ20YW9IsHsXJTFI3c7ZNOVm0CJPlwuYCNMfKXL1U8PS"
    "9fNrt6+L2hxFVsXO0N22pjhFFrVuqCEPLqlvJUgiFPJT6Vxw1snpT5T32diiNgAjVlWnTR"
    "SH45iOAi441u+mt30ctkmBa75BKKOaIfmdE+pe4azXGEuCji5yAUnjdGyQEI9wF99InLfh"
    "by4h+Q43s8rMmkHgiiAUHTVRzTIDktYUrjeT1TtMsPakGEgf8asuvI+S9fKNrOpoIQOAD3"
    "74QCwnx4UgaE2dy5AcIMhNkIHWUXYeYFibvYcjJGnSrHbHhfTlgfB7MV+5XAPE1R33LmuZ"
    "mv2hw0O1+LMjb6X/eeaBd7sajhWDPCGwH76ga6OFdG/5yTQxxxcpjqr07KutnHx0Ju14x4"
    "QQQgbwE5mD9g/gxynvZu/hyIo69cL/5AHBqW6avgtpyZ84H7J+PAts3QFjt6Ami6eMG7u9"
    "eJqRyyqcPINwJWkJceOPk2XUwDYnHnMBswPnulAPHZq0aE+a1q89jpF+IIFIrkBKWtiIUQ"
    "d1WSPiV3jLLp2DpbCQvs994NnbtY1FVE0qgtFwCwlcCuWS6HIdQ/Et97IKGwWdjmnpRKu+"
    "koj/RRd86stPQw4jmNUg0aerxVU/IdXSbNS9DH6DMD3CVh1sGsOH7zAL7PPTDBTX4GFK0b"
    "xBPH+kXr+QyrbsObFWThHtwFlRzS+ZyDZztV9aWKd1XOgs24cwaf7wjK/D0XsHA97z/qhu"
    "OYLJZp5Luyjzb7W7Yi0L66dnxSynJqcMo8WFsZCDq09lb5hBEsd7IKYk+wB0qb4VckoSi5"
    "7RyQr0svJC2aUpTk4CVo/xLwcx34DrjS0egVKYvW/36P2iBhqOcQL0tZx/Y6MWTgIDxDdc"
    "udF7Trt1URtEi99N3yrOBNK8P/cYF9v/kgpYJcfy/GSbfYnxy/Ptugzf+Q4fvx3fnVlTDC"
    "ufEy1rfLxgKWkhBUsHSaJpSBXZ8e7RShm1U8owyF88IjhzVN6kn8pRVqUoZQbRIEgQ3RRD"
    "UHOGg2epL96j4iHRCQGIZiGUsCEpoN6zvuUd+rtu/FR37PfpwOwPl4C922J8cKAJ8cN8LL"
    "b1UCEEmOiu6hC2Up+8zRrnJbqCtq9Sk5OieXgHNzxi3PzQEvgDF7qyApVNdeelrXSdO2T5"
    "ONpZ67Tho2NRoGkrjr5IGtox+9aOFFEXE/rmYzEjX1nBQNG0uTwHKBSbSR0G0K9DinC4TR"
    "koQRU3IuJREKaIwecRCjmKIpQdmziYvwjIEv6fvT7lkKR0HGOGQ3oamPQWpsR7GHsR1krP"
    "QnN+wppTrszSukPCElEdjiu93ijWxlYmaxpEIvk/rKNw1aE/lT6YU3i0BhX8yY0hOoZBQJ"
    "+32kyOcZ8Hl+s/ahbMBNeuMmUIhqhs8Bage6TblZrsIljbSyrAsiFqK8/zxruoodpjq0vP"
    "VbEQsh3n+lQOJdnzDU9PbMkpg1+ew9a+gURE9Qyr4bek9Uzg7IS5A3pDj1MnBpGDUej1y8"
    "LaXeZDuwmw6M4CI0fUVLaTi4CPucjDG4CAcwHeAiBBchuAhbsZYwxIGwPV12R85VkjF9OA"
    "pzJ0beNgNyToehmWVURrNdwF67BByWSXZs+0OyaYe+K3C/dtyZG5rU9ZPI65IYi5oDNOO8"
    "lYBsaUWQoaPIM+0o8mzCkSHBkV7X1q2EdWrkVOkg5lPJQcyn9YOYIfvfoKVvSLThJza1q5"
    "C4t1h4UGrx9lhmwd9lAycxVjwY9YnhhhnEGoxaz2OJgZ78X0Ox5+MtJOFHSor9SKLYj0Cx"
    "G/4iQJDNNN9hMdQw04ywzSC8BuE1o4JA+uG12R5wzSjgsBa8elxtZmBQ7ScSO/ORkJbzGz"
    "sIORvSRdOWz3nDgyyOUliNT6LjEFwzMrhWnmzlLNuSlIU8fv/BtmE1Hxl81ALCb92G3+68"
    "MIpbNLXcSoE92k0jY905KQjBlDwjFwEYpgWsTTNMTTSiVOzSAxlSnh8n1kvdkkrvjKWmVD"
    "IG+l+CubTbXIq92NeKdWwEgFgqdrKnQUy+ijJhmkEuyliI8/6N0WEcoTtiO0PQmZIpQaxi"
    "gzYboDXr84BHukDPf2DdZuyjwLqfA+tmU/VIQ2FpUHmAAgfnDmU+1jAuDplE+9XT0lKffK"
    "1olPvkIhZSv04o9uOc+mQiBvqCsns4EGNdFqz26WaSXeGdvwk9t+m+ubniT9606b54W1nR"
    "15/eXVx++Pbou9oeWG0WhMN4Qu+0CElZBghJl4Qkw3oPhGTrcRrW3KjykfKqNI+PvOeBvE"
    "Yy8j5vILiLifBW+51kV1TeavYxkOlskOqQ8xNz1biVRn2DHi9trNkLpD4dWwHYUp/flmpk"
    "xqfKnlpd9HvANd8Mh7XilUHdvuhGsRTq+/RRyFDSO3J2kow5aMO3z+UuNfwEbALdmA0lLO"
    "ns1CZA0iMhF7DQmbL/Jh9mHYd4sHLmrpI4ozl9nExpboppeKoqkuCqUndVBTT27kRH98nw"
    "3gr1CPXmymCxhspOo/bRIQSQn6uhb2r71Oc0H8OL6Btp7tvRP9VIaI1toJoa982NWAq3x7"
    "sdANCIBaz9ZiUMrMUg1gL9KICumPmaQD8K6EdR4ihXnjh1IrkuZSW+10m2BBRQDVLvyigK"
    "FFB1nd0ZkqXvkWiypL7naHX1qEv2GKnwMyUzxDAQ+er4q8h7ECxsqde8JAeOcw3HubmWDv"
    "DrAtam8WsTuaC5BT6c910GcbhuIoXpzZ3McELYOK+bZmXJ8yGX1ki1IWeChZlT09/FqQY3"
    "FWTR2jMVko00p8VP3EVzE35gr4jqHlpQDZA9a3P2LF/H78hiKu72U7i7m5QskoFdk5J9tU"
    "8FXgJBNBvnQoGcAFEEdmLkvHTCTsBzYoHn5MKnzr2IoaQ3pORkyocctMIHiImRxASSxY2a"
    "qCEwxudEU4aQLG6j0tJnjYZSHCO5ox254iayR2NTxd+tkq9R447JdSl1XLARwByBOdYO6O"
    "TVmZ6D+bfXraStyUItrXqaCvQBBmb+jMAHZj6E6QBmDswcmHkbZv6BLGkoLJHI7kjZeZiM"
    "gTIJKJPYXSaRpV9Eky+R6JyOW/K1gTnWBHtM4f/8R1czJQH99vLX2xJbzxP1v313/mtC0B"
    "fr7M7VzfXP+fACmX9zdXNRO4Rmwcm5DvAFEQv6O/UOOANmRkOtcpWiTI+Q00TtdqWSOq5U"
    "uaMh3waJbuf3khxUqkCLpyHuw9U6uYj6Dy1mpiII3hn7vDPPyBsAzhmjpmN4zhkTPQjgm3"
    "l2vpl39IGMRFFT+rAraspGqHllRh8ZLZhSd/1NhB69aI5iiqYE5T25EHsyeWTWAXmBbucE"
    "MTMc4ZCgaIF9/weE3YUXRIivGMRsiMWLUWVmOng8nIRm7AYAjbsPaAfj6L4F8y9KgUW2d3"
    "vAJY7ntpiWshzYY0/Ff6rlhitLWeD77KFHD1i+fa7yMVi+A5gOsHzB8jUZWWMt3+tChuZI"
    "YAGX7o9llnAt13O3Rfw2M0KTySfuGLFnoIhx0zsf35PoB7RcMUN2idc+xWyog8NwnZinCE"
    "fobx9vrtmvSerwmaXLrFx0/D+nJ3XDuLNPUch2vmfLMtFZhC3PcEevoapwPgQsbOMs7Hxe"
    "VXluPt5C+/rkWIHinhw3Mlx+C6KeBr8FQ7A8rDSwFUyP3ntv7fZ12LgZKMxEaYdXm4syKQ"
    "Aj8PkZgVbkpqfL2DRoTbQCSy+8ab3mzNLsqpAa2mrufLn0JVZ18fZYZlTj7UDI/Yfc/925"
    "/47vkQaGLkmGLgrtx0Q9rI+gZKCevVIwUM9eNRqo/FaV6zFTM57McTTXgbkiZqEvYP9QJ/"
    "/XwDgfbyG4nQQTH8k08vSSRQoi9gVsOzqMPCSuFxInnqxCT9BEobkyqCZoxcLuu0IocuiS"
    "CHCX6OqNhBWAV1KiXr58qZIUxYY1p0UlN8Fxayh1FHhDDmQJrdhsht4/ExvmDbs2EtlDtU"
    "FjqVVUHM7WkdtF4yIwjsxe4eMWxhFDQZu1l4TAONrJ2IuMpS3TsWbfBaJjJ9GZY59/iJbd"
    "VBKyznI6OlYxnNioZqCPa2bTAVugGbewDxLxX0Ut6HxBCPLp7cu1eEYR5dKEbEMxepNSk4"
    "OJ6TTUX46tPTUmXX7asCZJOeJfW6Jw1MizOGrkI4mihhB1fmssc8RE6SDNAmjk0xn7OsgL"
    "0KMXzxFG05A+RiRsLmqWi4D3xha9PpZ4b2J6TwJt901ZCvw3O/034MQ35iUBY9ioCQCTzI"
    "AdYnhJvkBJdSjpLd+vRYQ0vSGlo8leD6FAIJNAJg0hkxCPgsSb58zZQ/JA2zSLKstBFGVg"
    "lN2sWpqDb8MQRDF+YpIsJ50ZKQjAKwLhLKOM24GEs8x6BboqD3aydN6nwipKEbYS4IJmLa"
    "HLPh9df7q6OpRn5j1JvCE1x0xyfSzzyyzZCHDLgFtmt1tmLix5b/YW5OOtc8V0UuwHfaE7"
    "7QsdkPiRhvda9X1FGQtygvvOd3foYomD9cTBOqCXpQB2bdgDKtIjklVOrakX7htq7Op31S"
    "7KWAB5DzsjONCNYY21Sptg1mZiSnIwMXufmIjexcym1KOTBRnQS0qM3ZsFOF6FZBI5c6LX"
    "CkUkax3q+2fxKVgT9l+nTeROKA4BvPYBvJiG4lJiCf8pClm35LvqUZNr58kDCSNhuGG3Zi"
    "/K2gd8Fxr+nqzZ4xhXCZehJwpASJqK10Wtw7yL5m0kaIu4SBYg3w05z+nSwjkX6BFc7PvD"
    "pSwMrgn/S8v3WBGzYCH37Zzh3Wc5wf4SibbLZuSrcj1C//kPa8AP6bQFQS+JATFvn9nIj7"
    "5tk9lYlAP82+Lvkxn2J3Pqi84BotQnOBBPQFmwMgFTJtmV6tlc6Vf3XNzcXJV0z8XbqnL5"
    "9O7ikm25iSIqRayrGmcVtvFFlsRgxbdd8bEfTbwoWonOGpCUbJSkLOA41YqCYxW6zodJKg"
    "qOa5Sdw6ZNKEtCFkDdB6OppX4eKrkrjMSNILI7Y3mCF136adNO9S4Qj3OKHBzw1g68r0Px"
    "bHrkRfwEPpTlGn4TsWuS5hBtngT5ZIPbDqq7s0I+GVlgz9fZLjYCFqivHryXSxxFj5QpH9"
    "1Kypog4K2Cd0h9LUdaPr5HdBeEH5Y6VFeaTx2sB/FWwrolrBJmao4x1QJM2bedPHiRN/WY"
    "ItdKahJL94j5cjX1PWeoCzuHLyJB5MXeg2CNS90GQnnwHmh4D3IEfRzMVlivd7BIFtSNXN"
    "3ceX7MbJdJSLjKEDnoGw/LFon2l0P2sluefnz06vWr70/OXm3o+eaKjJULcvMgadIU06ii"
    "abyI46Q/MxVB8FW29s7jiClrOvMC7TmoicIs6MyCKf406vsjkTeNpmkGEl8aG9FBseTnzV"
    "Gpf4Cfy+xFXOWRCn6uBfuh3lJkuEpJfVEMuLwGl597Ln+9YuwLAiRSyCuSgLoG6gfsgPps"
    "99Mi/g80sYoaOmU0WlNVMbCkalnuQcDAcVow9qokLO7WlWY+bXPYTUkM0G+Lfk5OlQlnQQ"
    "BaWj+dXEo6UC2FPTm0G/i8zx4zsHlR7dpTWI8mtVPm9uZN/qOF1mh2d7zLJp3QZKBhfXwu"
    "vFkj71DVDtl0Ps0ktUA17OiY7MV6gdGNgIXNYzoJ7nOe3I5dA7keNZPrRHnpUYuNAHQZ7Z"
    "ZZ+ILkrBbMwt+T08TEdoCF1Wgasfg7Tb6KkFb8PWv5s4NUJNqrC293ylYy4Ao9K5/k/Qa2"
    "0RfbgLN2DFDdxV209D6pvxUlMTDUnxbKrM7GnvbOrQU4sKlQ3UJLi9DMXtCGKR5VZM09Ry"
    "pxNwm5SeqGkvGSKO6EkpTBmlLuMaJ3IlJSHcuHjNHnUTn3NReE4L1BartxK23mOprdjfba"
    "18iklscd9TVahVoVQNnwrpxW9dehsxXfC7pJ+YOAE0pL0HMZyH7QyH5oVzZxqHKJ3tTG/k"
    "slvGASkqW/Ztu3buc5gSgoEjVFUoROZv1LfTCNz4DIfNvIfDwPCXa1p6IkBr6Y1ugPIOrW"
    "k+I5VTo781RydOap4ORMGsREZOvLTg/YiFiAcR89LspdRleho3V4wFYC4G4JdwqZhhapiP"
    "UIfMzWwV+WPgOsH61ycqygVE6OG3UKv1WBfLVY4FCLpBdELFjj/Zx53LaQGQqY2xqgbQqX"
    "rS5Y3r/pieMYO3OebRxpNxUVyUJj0TaHSkFds5nGEHG9NvNSEgNHQFv0uWfFa5GgWJODFM"
    "UqtEksUB/ZqhgAWwX2Dj8wS8Zrk1crEgWA60pBu7kKNFWRlgIWDi9PrmmQbZGsdaS7m/P/"
    "uE/va6wb7qmI2Yd1R7Gef6xoTHTBLgkB1FpQa5/8XBGzDu79m+4pYnjFgAq9f2JxfuYuwG"
    "vi1gHf7TpfUrYBarleq3LQUFLVVWVshr6Vtvh4d4p+MaNUeUoqQh25R2wM1CvMSDEfRSsh"
    "tyYH87LPeUmVvuabUhGCGemwMtTQEgwjq1tUajAalNIe8FVs62HWwleFtq6HS/Cyr4GuP1"
    "1djYTbMIArB7fCPHYv3FwBA7ByYCsbVcOSPUxZ1luXLJbs6wXOms3WSFCgVRkxlpVqedux"
    "k3uyVqvaGp0jx/dIchgQ/2x0R0OEUUjYHEcxiilKDLNoXj9xSEtSoQaMfWdoxzpQ9sIf1F"
    "TRdU+0fBDZcAuLM7px1kN+hinvBriETFRMZrdVBAu3sO7Bwu3AwjWuY6WJVoKhDSvfse27"
    "oVtlfktqEizSQZ2eoDCGjlImKmHoKGXOXAyUmzwnnighJ8ZtoEbSkp07KDSVsrCp1KXrNT"
    "aWSu5J6UmyZnhBgqqvMkAEh75HQsQzDRG9Q5hdSioaEH+YwEmpJAJ9uI3V13IeM5SK9e4V"
    "SW8FYVDRCxW9Arg3VwZb0fsYejHTDNqe9LIckPHWHnMTbSAbt9TqezBAE8hEpm6oD5GDfo"
    "tnowaWzm/tJukxnnXiRGTPzV/gfRzICsS7L+INutoY1+H2HVKbicI7B1yly10zTlXrEzfN"
    "TEEPbFZUN83tYoRIps0spIGB7GQf3RAPyDIcpK6VERLd9gD7bQlgUOf4I1V/lMwd9Z1oZz"
    "uQ5qAL9u7TgAj1x+amXIvkw5STolPF6SI6/UKceJwkN5MHEo5RRFE8xzHCyGcLBLHrIVkm"
    "uZToTZJTiVxKIhTQGE35tCGP/YMhIUqg7uBTfg9+Dy7oKnB5BjbTd4j9UCadPCz/OC9mKN"
    "MpddfIwQGarsI1+8AFSa4w7Mg3EbpbxauQQIhkANrS3PRrg9Ti2SsFrXj2qlEp8lvVozQO"
    "d1LJoW2uXroYJJpLtzFKSQjAVgY72xu0ox9lOagj6OawuwOln+LwPtnq69mn6R0p6VokY3"
    "o4PCz2FsT3GAcE37ExK1jGSDbzpaHWizIWavX9N173cRRPWh1WUpUEL3HriDYz5TT7QRYk"
    "+sP9qFvQ99YOcrV0W9U6luWAo0Ct47DBH0OB3bPMuP4v3svivNQVUcDNBaOkPF3QbFHZTb"
    "ok4cKL+I6V+C5pkHoMue8xeSzCAeW0/QX6QB7oPXd1BiRCbJGtCz7O6J57MPGMTcrWrTkn"
    "/lLkM+3jIyFkZItOlNkhcNRw501I2bdo09m4INbbiaGDxztM1Z02Oy7LwZEg9pFgG11Mjf"
    "q+0iJN7P+QtrWEg1r7MElSqPdgkdidz1VakVBZ+yzsvAtK73n0ZCSw7jb3xjKbbpqNgs4f"
    "BrFuI4IvwFIM2BZNr3qzkq3rUxTYTJ9PVzIjXdGGJvO/94SO5/feDk/z0uu2FRlQEENULV"
    "AQc+YCKIjxcwEUBCgIUBAtCvKBYKcpAL65JyUjYTaqRxcJ+4ss6BevRlSqGa05lwHyYhx5"
    "SSewNgHN8cyNgI2tr/ZTaTikqpqBnwwKx0UYpWeGYBQ9JyYOVpE5czE8q8hIAg9mUReoGm"
    "oW3c554c67VfJl6t0StnfH0nYJybjJgg3so3xvnhcbgf/WEI28o35v3qqurCQGGyQwxWGA"
    "D+zk0OzkUB5Gh3gPpLzxVO9Jt9GwOKrL/mWfR2whpZv6PKNdLpNgtjob+HlzLf8+yQ0oYB"
    "mGnpFtxNDaB1r7DNMNCa19egR7LrTom3HOx9sIcRdHMPO2eSJTKMDhWoxwLlE9n2OdGdwD"
    "w1i22/EDZMaF8zkYkBdvr88//CY+gyYfz/0rszB50Ojit9vL8+rxKDnhUV3UGwELV/XRmU"
    "oc7qw5DHdWryXEkahvSTO+WwnrYnGnSnHOU0mc87Qe58RxTBbL9OSzCtlucqAURfoz4V92"
    "y6v31hwms3hqcEqb121kIKK5dz9V0dzUmpWKIEyNTT0FP/L+xonXS+BX2d4cyxwrUT5MuU"
    "/JHfV9+pj2/iBsBbhoShy8igjCKGI2N3rEEQrJgrJlJ2o6oi0P7ZINfhXGEp+KrrICHdXR"
    "9mGa1XrAhiFdGK1zHLi+lgW1lbDQhDo9UunAyUY1c/yjWg9O092IA89lDIm/aW+mbqZuZS"
    "xcxvv3BJgbbbaRm4xtCTYPtUDoQEaRx97g+BfOYERW0fbuWGoWJeMmnAjBmVkQP94dPz4s"
    "xTYogtwJw468TN2qG5MbEcjQam03kjCkoc6q3gjYR7z3tawN8R3+wl6dyyAO16JdcntTuk"
    "nO2bAJewFDr5vcZvrIlgucaW2upmjeDotTp8ZfSpMNKnsPZMXs8isb34mGqZCYnMmqN83g"
    "NDK7uagfBlh5ZaIRb2rhFZ79iIW8JLsjJSX8FHQXrxXDmb/QR0TvYhIgjOY4mjPpJP64io"
    "iLlqup7zn+GjErl5+N4PJjD3DgoukazZkg+wVrtCR06ZN6oHOvTxbSo+1570wciJEpm4Cc"
    "GLlYkN/YiH022iY+tL8TrCKik/GVDwcsm+vgtDLoCiKAqQDTrXpW49zb8TbBaSDnZkDvgR"
    "repk8Z2KyoUsPtYjSKGYYkEBYRpjfkvJAPUU5yyxkbDRl9S8/E4vlqXsT+TJ6EAvooym5T"
    "F1SpRbz30p8VOWx5Qh8zQzldPkuqXvJ8vIVJEyrJKc2ZKbW0lGg1/UIcse9Ktr7LcrCfto"
    "4ApYqnvlv6FDdBn0tUUL/jIgPEXQLhjzefLq4u0fsPl2/efnx7c80/ZVOBld4s05MPl+dX"
    "5oSAzknoOXPRdprdke6neDvGnNyIZ7LfPdFGad7JGg/Zbt7Mmk/ZtmE/6ySbgb9UGghnwy"
    "1Et5Oup+wTYyLK4vvbx5trMcIFkQrKrufE6P+Q7w25A5sIXA5Gsl/lxcQ5ppta4gLcbwSV"
    "xPwBF4fezP78f9VrGd4="
)
