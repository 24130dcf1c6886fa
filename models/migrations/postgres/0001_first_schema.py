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
CREATE TABLE "custom_emoji" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "category" VARCHAR(100) NOT NULL,
    "media_id" BIGINT NOT NULL,
    "url" VARCHAR(2048) NOT NULL,
    "changed_at" BIGINT NOT NULL,
    CONSTRAINT "uid_custom_emoj_host_dde335" UNIQUE ("host", "name")
);
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
    "notification_id" BIGINT,
    "moderator_id" BIGINT REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "report_id" BIGINT REFERENCES "reports" ("id") ON DELETE SET NULL,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_strikes_notific_90f4ff" ON "strikes" ("notification_id");
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
CREATE TABLE "notification_permissions" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "sender_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_fe01f7" UNIQUE ("account_id", "sender_id")
);
CREATE INDEX "idx_notificatio_sender__252199" ON "notification_permissions" ("sender_id");
CREATE TABLE "notification_policies" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "for_not_following" VARCHAR(8) NOT NULL,
    "for_not_followers" VARCHAR(8) NOT NULL,
    "for_new_accounts" VARCHAR(8) NOT NULL,
    "for_private_mentions" VARCHAR(8) NOT NULL,
    "for_limited_accounts" VARCHAR(8) NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_50a2f9" UNIQUE ("account_id")
);
CREATE TABLE "notification_requests" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "created_at" BIGINT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "sender_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_b4b06a" UNIQUE ("account_id", "sender_id")
);
CREATE INDEX "idx_notificatio_sender__1d216b" ON "notification_requests" ("sender_id");
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
    "group_key" VARCHAR(64) NOT NULL,
    "filtered" BOOL NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT REFERENCES "posts" ("id") ON DELETE CASCADE,
    "report_id" BIGINT REFERENCES "reports" ("id") ON DELETE CASCADE,
    "sender_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_517bfa" UNIQUE ("account_id", "kind", "sender_id", "post_id")
);
CREATE INDEX "idx_notificatio_post_id_af941b" ON "notifications" ("post_id");
CREATE INDEX "idx_notificatio_report__35e566" ON "notifications" ("report_id");
CREATE INDEX "idx_notificatio_sender__a979f3" ON "notifications" ("sender_id");
CREATE INDEX "idx_notificatio_account_f14d6c" ON "notifications" ("account_id", "id");
CREATE INDEX "idx_notificatio_account_1debbf" ON "notifications" ("account_id", "group_key", "id");
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
CREATE TABLE "push_hosts" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL UNIQUE,
    "created_at" BIGINT NOT NULL
);
CREATE TABLE "push_keys" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "wrapped" BYTEA NOT NULL,
    "public" VARCHAR(100) NOT NULL
);
CREATE TABLE "push_subscriptions" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "endpoint" VARCHAR(2048) NOT NULL,
    "p256dh" VARCHAR(128) NOT NULL,
    "auth" VARCHAR(64) NOT NULL,
    "standard" BOOL NOT NULL,
    "alerts_json" TEXT NOT NULL,
    "policy" VARCHAR(16) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "token_id" BIGINT NOT NULL REFERENCES "tokens" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_push_subscr_token_i_46674b" UNIQUE ("token_id")
);
CREATE INDEX "idx_push_subscr_account_0cea52" ON "push_subscriptions" ("account_id");
CREATE TABLE "push_messages" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "attempts" INT NOT NULL,
    "due_at" BIGINT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "notification_id" BIGINT NOT NULL REFERENCES "notifications" ("id") ON DELETE CASCADE,
    "subscription_id" BIGINT NOT NULL REFERENCES "push_subscriptions" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_push_messag_subscri_61c9fe" UNIQUE ("subscription_id", "notification_id")
);
CREATE INDEX "idx_push_messag_due_at_56ca0f" ON "push_messages" ("due_at");
CREATE INDEX "idx_push_messag_notific_800611" ON "push_messages" ("notification_id");
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
    "eJztfW2X2zaS7l/h0ZdkztF6bfkl3pw9e06300m8t93OdXdmMsfJaigRLcFNERqC7LZ2bv"
    "77Bfgi8QWEADZJgej6MhMLKLb0FFh4qlBV+NdkQzzk02dnyyWJg2jyvfOvSeBuEPuP6tDU"
    "mbjb7WGAfxC5Cz+Z66aTkg/dBY1Cd8kfduv6FLGPPESXId5GmAR89t/WxFm6gcMmPXP+sS"
    "Y0+oeDqfP75PeJc0tCJ3+aQ26daM1GKI7QM/5sjyzZw3Gwetxj4gD/M0bziKxQtEYhe9jn"
    "P9jHOPDQV0Tzf27v5rcY+V4JFezxBySfz6PdNvnsvfdjMo9/wcV8Sfx4ExzmbnfRmgT7yT"
    "jFcoUCFLoR8gowBbHvZ4jmH6XflH0QhTHaf0Xv8IGHbt3Y52BP/vM2DpYcYydT3cKl6FmA"
    "HubY+6/syxWmz+dXH2/m1xc38/mkpiP+VSp4Zx8tScD1i7m2OTAr/u3+7T9ms5cvv5s9f/"
    "nm7etX3333+u3zt2xu8lPqQ9/9mX6ZA4rpo/i3On//0/urG/6FCFtE6erKPqD/9JkCsw8u"
    "frr4NPkzeZAbuemjEs0dVBVTFCb/XVPYu7UbilVWlKkojv3qNorLPzho7vBW5LrI0e5DPx"
    "v369xHwSpas3/OXr+WYP/Xs0/vfj779C2b9ZeyBq6yoVk6xnE/4MzfPB2M8/l94Vt/M3pb"
    "/AOA6waer7WEDxLdAHzc8gy2fF+/mCkgzGY1IpyMlRGOQ6xlIdLp1mE7e/7qrcryZdOa12"
    "8yWIaX7c4kTHHSQLksNZwlnvyCQspgHATylyqr+WXzYn5ZW8seplvf3c11t72q3ICAj9g2"
    "ByQSoHyDvkZilPP5FqArAfPm4reErm0oI2xFDL/9cPZbAu9ml41cfrz6KZ9ewPzd5cdzAd"
    "RzSuJwqY14QQyA1wY+JdbzL5lRVAW+IjYg8J//sAX6OPT1iIlvJavui5fcM78xnGuCXJay"
    "wJ4MA/YauR7SBrssBWDrrWxRpOocr94HDSa7JNYqaJWZCGNCHwOFpoRLXRf9khig3xZ9HC"
    "zIV107UxICM6NoZijDE3nzVoiLZAF4ReBJHLWAvCwFYCuCfUt8nzygkOriXRMEYq6DOPse"
    "7RAvCMIiV4UcuVHMDbIu4hU5AFwX8Mhd6VsWkTBArwj9HdoJyXkz3gcJMOFqGG/jhY+Xcw"
    "7cFm104oZ1SQsW9tCBQ+TNXr9+8R/zDfsVmCeB6Kx2obAFSiiv/BczlYXPZjWu+2SsjLtP"
    "lndI5PcT4iM3EON9EKqAvGBSfaG8/2TY1X7+8eNlabWfv68u518/nF8w4BPYSwk/9ZPOJb"
    "lnwCxE2RFSxKuiA+KeG/rRwr4MEYdk7goyfj6QDWoKb5XlukmJUzInDUlx5GH0GXFVRhkt"
    "1y0UU5aDwGNb/GlMt4j9YH0NVCVBB211sHCDQHv/PQjB/quxEVAUUBzh/22z4KuisOJbWx"
    "3MGO2yjQ7KgqCB1vvuPsy7L5OoFAc07rx1yeF40fN+lTB78eq7V29fvnm1x37/iQzyJnh5"
    "TLcdvCVJgLcK75bQSH/lVqQA1iqsvkujOUdJ2y5XJcEwtzXMIbrHFIuyFhvXdVEEFnUV0D"
    "wwqB9Ar0taF0/sLZfLxy5F+vm3VTlIwG0RR9+Qe37KRuaaJUJVOVjtktXOK21v7woFnPyD"
    "hbu8e3BDb14bITPSNLc+tJltqp+4gbtKwOO/k/+GLCx4jVcBA+D/oN1EUARdGJ3K6qBpOo"
    "9bOsVa6DNnG+J7tgwcJsMrlV3HJ0vXz6uXp85DyP4e8pzFzonWKCli/oY6FC1DFDnfpl/i"
    "39N/Ptvu/lKvk+7nTwhqqD/ndeCZlXf9FQlxtE7O8YJ4s2DT/nhMobUsgVI1czIjR+ZW5Q"
    "3Ilpprp0uqU06OLwpZWD394o3KmeGb5iPDN9XtPXvxRCs9cMOdGOaCUDVkuYsQHSHMsuXL"
    "t+Xixs7QPH9/dfbp7+KdPZ/PfahVmDxocv73m4uzakFZao7UnYODwHCuwYuRuAYUB6K6PH"
    "kAMhDW5MFZ4ONdXzcI2C68RBx9Xe4qkgX+qlzrXqQ/FcPS0CSmLDPc22ABhZmKe8LUPIqa"
    "gura+ZGEiHF3RvATLb1nv8cVG6h6W6SRaefPfAXmn072BDd0H/ZMvLIwGQLsd6MU63dn1+"
    "/OfriY/HkaX+2sYKMmopZVxfGptG9VYaaaw9YM8/GmUp8npXN+nupIs9yLP6Dh1DiMy1Ti"
    "NOHNloR7u6FcfVaSGnCvDUi4cf1hdtzuXafs9dE+YSnLAfvsnH2W7Fob1UBWwuPzQiI3jK"
    "h+VkhRDNBviz7b5fWxLwgB8q09X9+fe+5OEE+TpQAWpCAHUCMHMN56rZLBy3KwBfdhgFqo"
    "BZKQOzFBMUNO3P+jMQRUFOkJeRuPsKrmSSH+kyA9aPjHLNUoB3+KS7IU+2HfwLn69fLShO"
    "DPJ+QuMwSkQaD9vKlqMGgeZiI9RIU+l/9SdlZeirahDfmC4azcFEMjD/ukyqopQJIPlwvY"
    "eEb+/LlKpOf58+ZQDx8by7mKjau9YVttPGHU0kpdEI68+qU8lcOQxxKfyuNGpidl/lNfp+"
    "ITMIGZMu100Uh+OYrDRcYbvfTXHqOXyTQtdsklFHNEr5nTviDezlm71OGiDr/1pvC8qZNc"
    "d3MXkAcfeexnOTj63ln6mB9rMql75JAAOYs4ikiQ3I2zING6nina5x9qQYSB/xqy68j5L1"
    "8o2sGmghAEALsPQgFhPj0pA8Jsrm6AMANhNsJG2UWYeUHiMbaczFGnyhGbPlQQ1neDVcx+"
    "JTBPU8y3nHnu9VXTQXPwtShjY/y180S7CEeiFnvNCO8F7Ksb6OMWMf1brU5xodVpqr96Ke"
    "tmfz4ScrtmxAsiAHkLyMH9AfdnlHrq3P05EUePPRx9QksSlumrYFjOzPnE7sk4sG0zrMWR"
    "ngCaIV6I7naqmMqVyjqMfC9gBXkZgJMf0sU0IBZ3DrMB4zevFCB+86oRYT5UbZe8+IKWAo"
    "MiuTPsIGIhxH2VpC/QLaNsOr7OQcIC/31wR+c2EnUVkTRqywUAbCWwa57LaQj1OxLco5C6"
    "TdnHpXEppV4WZvYT5y6dHETr5OQ9Y8aIbH3Eu5XVIt5VuUNj0jwxAxi6cQy9pFx1JZTXBI"
    "RX2vLy9HXSsf4HCSsozdC7bcF+aRDJspQVwPdN1+OAWwiBVZGV1R6EoKpWo6rW3NwtK014"
    "VRuC5K0S91HWSVUKCjuhsZcZZxUKqUTC5d8Bur9kjxnVslcFtvrGG1U3W/RIEy0c8VpzTa"
    "l5rsnP7sV9Lf2VzJIW3VA4Nzq9vZZ7pQINqqtCpH6gN609VF0S81j+Yli2rbkEZlkJGD5y"
    "n63GH0f2dqjuuALrcJzPDEtlDHsDVJFtojEnTmT5AfmYaVx4Scd+TMpavHQWRkP0e2VrKE"
    "qW0DpbLNsQ8ysSku/oMWne+nXqfGbmw0NhdnNIcf7+Afx8+Z4J6offoVmskc1i10Ir1By1"
    "3K8g++KVvaRw4GBBvs7j0NcBuSRkI9I9ZRlUzZcq3lU5Cw7Be8+cyXcE5byZXMDC9dx9tY"
    "sbRWizTUMZlX20Oc/xIALXRlZdzozl1OCUZY4eZMDXb+3r+4gRLG8eBxEW7IHSS2grktAM"
    "tK0O0NctDlGLZtAlOXgJ2r8EPCTPd8BYx6JXpCxa/91ecY3CUC8RvSxlHdvrxZFZhqhVl+"
    "2yHJRhdG5bbnHQ7p6LiqBF5mXo44xCNK0M//XG9f1G+16UG+7FeNkv9i9n373Zo83/IcP3"
    "+sPZ5aWwsmgfZaxvl43JRyUhOCfqN9ElBbuDA4yPcbQiDIWzwiPHpSb1jJfSCjXpQKOmBM"
    "HBhkhRzQccJJs9z371ECcdcCAxDsMylRxIaF4U2/PdsINa+0Fi5Hfsx+kAnM+3MGz7cqYA"
    "8MtZI7x8qHIAkdSG6l52XJayzx3tq6aUeKIrtiRX1ucScF/9tOV99RAFMGZvFTRj0PWXHn"
    "fbk2nbp8nO0sC3PRmmGg0HSXzb06nTvTDdYEqRdx2vVog2VVuLpk2lSWC5wJzuJXSb8T+s"
    "ycZxnS0KKTNyHkHUCUjkPLhB5ETEWSAnezbyHHfFwJf022/3LJVybzdkg5Asb5AZO9JkCa"
    "r/DNhTSv1P96+QskJKIrDF97vFQ+FfX4V/6TI2DVoT+VPphTeKQJEN+9rnPlneCYlTYVhO"
    "mJKJ8wWfOUCXmiTZGRiLIVYZEtmbVTBEL0JghEBBDNdOlxTkVKEG1xdukfxz+d7IZgxRTJ"
    "bXiuUG1I2gEZuheyK0SjYkOg/kpF9yso3DLaFa9UgFEQtR7r4iicTRkpkOrXPtg4iFEHdf"
    "U5ecQ88Zanp7ZknMmsqvgS10CiIWNL04Dj0WNVwH5FVrY8jS9edbEgqWfXNpTEnIGugfVR"
    "dT8w1P48G8i2lENhcb8gVPRM29CsNTaV+vZOIc7Wd2HOrLOVby/R4V5INMUiMzSc0n3WOu"
    "B0v+XwPdfD4wQQUmuGRQrEio1cSiKGPdEn7x/LmKQ/P8ebNHw8fKKG+Qh13tVoBFKQhpt6"
    "Z9mi1xBm+GM/Lk6OXaDVZtEnVLchAK7GTdG8LMP3DLNRFw8nRAysY3+ykDtaorLERoNGfa"
    "km7BxmO98Gw8dGiW909yl+v8gtgxhmi3hGJx49bmEvSCCERRqhxlDE3OJtuQLBGlHJeRrt"
    "sQuVTvmsuDhHWE8LWSp/Na4um8rns6t+4G+1re5EFiQIQZVvGYDfAG68VE8vnWLeJe3HXz"
    "I05jjueREK9w4Pr6vVPLctah3cta3qO2rz1WD0DVZa1hboM3bkL3mHlkujf3lcVgxaus+B"
    "y0Fgu+Jgrr/XHrXZenVOVgxaus+AfssYfXYG5c5vv51izvzhzxNcKrtU5+yEEAwGyyArrr"
    "syYH0DZBq71e64IAbr2Fe5jesLTRaaJckQJYa/1jQ/Yf81Az0lmWso8QdB4bWuBIjHFzcu"
    "lBAlZtLV/Xj8O1SwX7V/OaLcpYt2JnShR2JqGwszqFLX6zGtA36GuTzS2LWYC1BNqbi98S"
    "x2vfai1HVNxpLZ9e0MA73nytYpTJMqbzr3XQf/SJ29TP+yBTQfyWC/VmMZ71ZTMkoP/w8d"
    "fzywvnl08X795fv/94VYI5HeQfHQ6pP12cXQoxFrUwPoaxKOwDGIswjpiN0LEc+XwwGdom"
    "I0QbEiHdq+bKUhbADul1Ty69zoA2FcfvwbCx+nx6vG3Z4Fd9gyYaNEGXa+TFPjM+OuqoSo"
    "FOLGvhYpZuOmjgwr6Cc/Xr5eUpb1sfJ6hNl62LEd1bhg5gvc6fZTW+VVvaAPJpigMuAo+E"
    "FCXpd4ISgeLwVFYogA4TB+jQB42Fjdv2oLGwQcpQ4IXQWPjk6jCMEpr2snRACqGx8KOQNb"
    "ax8EUYukF5fy+PyLlKMmeIpol5b4nsSnmoaByJZZZRGc2s4U6zhU/LJHvufgFX1PWYh2J+"
    "V5zBwO2ljobGyW1+OhAXRGxEuacjOA9FLtY66zxIwDmnIshuFKHNNtJJuCyKQN5aPYkVaR"
    "8aH2TgwLjzA2MoPu+7+BzuDDVo6RvSiuhHpto4RN6Nu5oInPfi8FTmwd9mE+eRuxrkuGEF"
    "Zw1GreepxEE3v2HAcH5kHwWOYNiNehHgkM202GHxqGGlecK2guM1OF4z6hBI/3ht1QGuGQ"
    "Uc14JXP1dbGXio9iOKluuJkJbzgSOEnE1BvVBxkkRJ864rhdUIzfvHaZdl3L2sbFUGX5ay"
    "kMd3f9iWQRaHuAXQmZSFQPcVUIfjt36P325xSCNtj7QoBf5o91c8uS10UhAClTyhEAE4pg"
    "WsTXNMTXSizL3M+UfsR4n3Uvek0pGp1JVK5vSfnQju0jisxVTiLkU48rXOOvYCQCzViCX7"
    "i7w5hSATRnIlV0HGQpy7d0bdpbjVUDPEB4kBkzHYzhD0ZmRKEKv4oM0OaM37RF+3OERUm4"
    "uX5XqqAbfybAhYt3H7KLDup8C6maoeSCgsDSpPUODgPKDM5xrGxSGTqFs7LS31ydeKRrlP"
    "LmIh9euFYj+siY/mYqDPCRtzAzHWZcEK3Asm2Rfe+ZswbPu4848fL/mT9+3jzt9X+8P9+u"
    "H84tO3L/5S2wOr7ZncMJqTW70OTSUZICR9EpIM6w4IySHiNC7dqPKR8qo0j48knW0ayUje"
    "9+YoE+E9enrJrqi81VkrIMh0NsR0yPmJuWbcSqe+wY6ftO+hYWYbtlSD35Mu99TTNdkzbM"
    "Urg9rQZe/ULIX4PnkQMpR0RM5Okjknbfj2udylJr2KWa/RChCWoQjLGG7WHiyY0n2TD81s"
    "zsHTOEfeFYGuycN8QXJXTCNSVZGEUJV6qCogEb4VZINL8T4IDQj1/pPRYu27wSpmPEEr26"
    "EkZJ8t6SWpBCpoTeIrYziof6oBFVPb1D4lfYwvc8LIsIodfWqNhNbYRrVpEKW54U1heHo8"
    "0AINbyCq0myEgbUYxFqg7wfQFTNfE+j7AX0/ShyFn7td4uBORFD2Y1J2kpxt+WxaL9Qkb+"
    "sAuSlmmV9z2+Sfmoj0XC4FSSam8gvIhBhvJsQlFmdqJp9Ltz8f95KcCfXaozQPsk0R6rX7"
    "PloL0dbHiM63xMdLLQZSlxzwMNPPjMwYs07Q16UfU3wvWNjSQ/qSHJzTa5zTmxvwAxpYwN"
    "q0MJOJZNDcemLO+y6CKNw1kcJ08CgznCM2D/fTGzV5PpTuGGk25EywoDk1+11UNZzWQNGO"
    "PaqQbKQ5LX7kLpq78CN7RVT30IJpgGId20NUH9BmIW4uWBg9Tko2ycS+SUlX3dqBlwzFS8"
    "C1NGBHLOXkA1EEdmKiXnphJxA5sSBycu6TpTCbJB2QkpMFn3LSgmIgJkYSE6iZMkpRY2CM"
    "T4mmjKFmykajpc8aDaU4RnJHO0qmTGSPxlZMfYiTr1HjjsnnUuq4YTOAOQJzrN0HzptB4K"
    "XLv71u446aLLTuUE9TgWsHgJk/IfCBmY9BHcDMgZkDM2/DzD+hLQmFJRLZiJSdh8kcKJOA"
    "MonjZRJLsuHssK6vG/S1Kcx7ELGgB5kE5puL325K/DxPzf/2w9lvCSXf7LKRy49XP+XTC/"
    "T93eXH82pDMgbMioRa9RJFmQEhJ8l739c70XOpxC0JuR1GujedlOSgVELDBw1jHzErSudf"
    "qOiGwWaDUhMccI1//sMawwKndqbsw5VWwVuvlWLKcqCYzhUTIkr8+xaaqQhC2My+sNkTCt"
    "OUFEIpXgVsZWtppCwEr0OnKtkbm8VOSyt1OVAMRJjtUsf4IswmhkEhwHzCALNo9x0UWsMM"
    "vPKiLZOOErjsOzhXv15eTpo2UgD4OMB1/tCA8SmPSJDXdOtnaXx6/LiE/VD1mz8nZw6f7E"
    "RrN3Io8xQXxNs5D2visEXhe06IXM/BkbN2qcMvpAmciLDJKHGo2VIhIX02qWirq2cK86rS"
    "3wj9C8xkN0euHoWa+VNyzErLq8NrpOqGFd88SPLpk/OH+8PxR27uh1P2kelGfXMvrEroZG"
    "BzJ4Nr9uvukIgiZSNSckSTOYqs6G+cuhzoiONhj5MUN3AyF3PK/ttjnMblNAft2KDPOQ11"
    "GJ1BYZ0SdfHAjvNYgPcMxXvc5AyqroHmPImDhIU9PLtPkYjQV63En3w+ZP3A4fy4jY64Yk"
    "XI62X2XiDc0xmLrda/zEmSXV7Lu6pKwRHX+P1dUAecOBqrDkn0AY7FejoW2xt5OLY5jm11"
    "R1Q6GBs6bDZSbJujZqc+DftA7oUhnuTzqbSUn81QDO9cZ4dS31DnAdM1j8QskJPfl+qwJ6"
    "OHNQrRM+dmjRzsUccNkUM3ru9/77jeBgfU4SuGh2o29WBP94+H0I+x26s89MMMTaR1ecte"
    "AAI/CoEfl961iEUUpSAS0bkD7KEl9lqopSwHHtdj8RdlBzUbnrKUBZHRAS6Ogqz/IVf5FO"
    "IKI1AHZDJDJrPJyBrbKiND/oqIe9kVh6cyPzhfOgGB1nbgktat8FgaZfRvKwY7NDeXJ1rp"
    "DgFRHIM6xkcUjQzlA1N8ckzxqpCt8wsKN5jSFIIaaWyYKeWPpVyg7V5I82iF1/tQ5JR64S"
    "bHHEliK89zRfcoTMp+0suzHeruBLVEHTxPgcRSxFZiCCTWoF1jrFeOPVVGdXiFlBVSEgFG"
    "BYzKjH1fl1Gly9g0aE1kVKUX3lhGldCHo2wqnaXBpLiA6pXuk3/cknD+ezx7PnvzDwe5y/"
    "X3vFAIbaOpc4v9iDEdEjpeSLZ1xqQneowcAR8yxObL+RDXOVtu8zTJiH/fmjKaj36FwgOe"
    "AKfLc5hz4LcKp8BvG8+A3wqasxagyy5Hbod7Jgy4K+OOHuaZpdKHvSILqKuivg3xPYNkzg"
    "8ExJfjyJEXyQP6quj7eIOTMrqW614kPyD6KQEZJfoQcQAX13jtdOnint4T+4QYqOKmWKJp"
    "U2VfLEwltEPaOFpXItBJjytG3ZCzZj/P4RjIYtjqD4Cg9RitFlxHPSJFQWN74xUDpMsE0g"
    "XHPEapAzgwHPPAMc9jnYvJEa9C3Z1QdCPeZ3W+ifKRN+WOgEPZnn3ru3eIfu9sY7p2tu7O"
    "Jy6bunTDcJdUADsudf77+uMV+zWbBQqps0A+eXBm//P6Zd3X6O2vKDgkd2xZlh2TaXOP3q"
    "ownzJ1qp+uQhJv53dol08B18ZI1yZXvWosMp9vRTp5Oe74cqYQeHw5a4w88iHouWbwW3BQ"
    "TMk6qS79kpB1dbZvXims/jevGlc/H6oceyRnBqK7JOTXXxbE4PZLjdsvwec2wcmrNq0etG"
    "/+02zjqKAJQ9sIPlFtQCzq5OqAWBTEosYeizrd/RBmWXZVSI9eD2F6S0YTQVW4x+Q0MdNf"
    "UEjF0dJsZCqLk24R2fpILUB6XboqzA0cn6wcHDjFVokOpkmNX2Ywv6HsM3nRoPaTOu612M"
    "REuqQgxwOQTSEZ9MCW3OijMo1csTlgiTYu9nXCNnsB60I2vbRG27qUPhBmfNYuXevgXBME"
    "vFXwDomv1Wc0nz8guhvED5aGwbj7VqM+Wbp6EB8krFvCHedWZ992fo8pXmBmyDU7V4qkB8"
    "R8Gy98vBzrws7hY54SxRG+F6xxaaBdKA8Rd42Ie46g7warmLHwNou/KAvmRs3c/DMmEUoL"
    "c1sZnKo8mBxFk4O+bt3Am2+Qh10tDl6RGxDw/D/HjTjdEuwLq1SlJl4gDQZe50g1jsjWd3"
    "fzFb7Vxb4mC8hrIJ9mAdB5iDg7FF3C2ZggJhId7mT7eV+GJg3JzF68+u7V25dvXu0jMftP"
    "ZAGYOsCQm2RMFKxCcjDlOLW4hqEsCPcwtNWA71LGy8kKB9o6qImCFnS0UDuVPs3Rydl260"
    "uyzYvDU2lH78PEHhp6w+GG2cu5ynAUDjeWPkYNGXzNzlVJqBvP6rSJ8T3npVLEOEykfb5R"
    "EbMwAb57qJP/18A4n28huL0cHj2gBcV699QVRKwLN86ev1KJOPJpzSgng9XsUQ+HaBnN4x"
    "ALwgDN9y/UBK1Y2BKIe7mFgS7JFml1TDpIWAF4Jcj4/PlzlTAjm9YcaEwGISJgKHU0xxOK"
    "mTZD/L+JD/OOfTYR+UO1SVOpV1ScztaR18dtR+Acmb3Cpy2cI4aCNmsvCYFzdJSxFxlLW6"
    "Zjzb4LRMdOorN2ff5HtPymkpB1ntOLmYrjxGY1Az2ruU3o65bZBKpNKMtyUJTa+iAjpm16"
    "o1E4QrK4/9kTqnEsKeRwFKOnlJocKObRipEVn5bP1h5Ze1Y5qRuXkpRrUGtL9Hh1n6E1vk"
    "bCa2zL5WvUeH9gPjSVBWIoanVBoE9W7OvwsrykLbLrLELyQFEoKeeTikD0xha7PpVEbyJy"
    "hwLt8E1ZCuI3R+M3EMQ35iUBZ9goBYBLZsAOMb62M0BJdSjpDd+vRYQ0HZDS0WSvh6NAIJ"
    "NAJg0hk3AeBYk3T5mzh+iemQx9xZTl4BRlZJTdrEZkJ9+G4RDFeMUkWU46GikIwCsCx1lG"
    "ObcjOc4y6xXoMnRQtSxdwCpKEbYS4IJlLaHL/r5z9evl5enagSbREEEz0LS1m6wVaNY6BM"
    "IyEJaRhmXWwibMzdGCfL51oZheiv2YjdUr9dsL2BiL6bzTUoCiBxLeadX3FWUsyAkeOt99"
    "STZbN9jNl4JmYs2gl6UAdm3YAyKyI5JVTqypFx4aatfzkDdfaHUpLMpYAPkAOyME0I1hjb"
    "VKm2DVRjElOVBM54qh5DZiPqUenSzIgF1SYux4FbhRHKI5Xa6RXisUkax1qHfP4lOw5ux/"
    "l21O7oTicIDX/gAvIqG4lFjCf4pC1i35vnrU5NZ5fo9CccPU45a9KGsf8H1Y+Du0Y49jXC"
    "Xchlh0ACG5Sbsuah3mfTRvQ0FbxEWyAPlxyHlOlxbOucCA4Lq+P17KwuCa839pxR4rYhYs"
    "5KGDM/w+RE6wv1DRdtmMfFVuQOg//2EN+CFZtCDoJTEg5u0zGzfkvlVmY1EO8G+Lv49Wrj"
    "9fE19wuC29VaIsCFdKaFwpsY3DNrHIkhis+LYrPvLpHFMai26/lpRslKQs4DjVioKZCl3n"
    "0yQVBbMaZeewaRPKkpAFUA/BaGqpnydK7iK+PxEld5HULZIkd7EZPSR3fd5fNv4H5HmZba"
    "aru6ZCnteG/VCcXQ+uwV2KYsBcNJjLGnv89YpcX/cSsookoK6B+gk7NgBjZJ/ck+Qat4bM"
    "/sbr36picPVb7VQuCBg4yxa+UFUSFnfrzBiftGnOWRID9Nuin5NTZcJZEIAWPL1WzG2FNQ"
    "TaBUe/ZI8ZmV5Uq4wK69Gk9i/c3/yY/2ihN5qNTo/5pHOyNfDavHO8auQdqtYhU6e5lSwD"
    "WmRJhxccifxLSaQwF7Cw2KWX1BXOk9uxayDXk2ZynRgvPWqxF4CuCP0yizQY+mhm4XcUND"
    "GxfLmwGk0jFn8lyVcR0oq/ZiVKR0hFYr36iHanbCUDrlBj/6joN7CNodgG9AY1wHQXd9HS"
    "+6T+VpTEwFHXej8kOyfZO20d7J0HD3BkqlDdQkuL0MzeNYYZni6b15yKn9BIzE3SMJSMl9"
    "CoF0pSBmtBeMSI3IpISXUunzJ1Pk/uMcULzAz1Lv8UDu8NM9uNW2kz19Gsxuq0DsukFi09"
    "1WHFocDJlMHr9xm0qr8Ova34QdD1ydIV4CtPmc1lIPtBI/uhbPxVl3NZysJQbPflPziYh2"
    "jr79j2rVspKxAFQ6JmSIrQybx/aQym8RlwMt86TXwdItfTVkVJDGIxrdEfwanbQIbntVKv"
    "/9eSVv+vBZ3+SRAhka8v63a2F7EA46GrDCmJw6VWs7ODBMDdEu4UMg0rUhEbEPiIrYN/3/"
    "oMsGGsysuZglF5OWu0KXyoAnm82bihFkkviFiwxoe5o4WigOII3+vWPJTkwAHVcEB9N1jF"
    "7krLkBRl7Fvanbue0DfRUB6OPNxGLyUx8EHbos+detwiN64mB9lxVWiTYyh9ZKtiAGwV2F"
    "v3npFo3CalUyQKAAvugsPivnoSe3AQAUBrVWiFe36SzzR4nkjWOr7XT6tsHk76GumeNFTE"
    "7MO6p2OGf8YkQrpgl4QAai2otS9JqYhZB3f3XmOKmFu80Usf8Jq4dcD3u863hG2AWlG/qt"
    "yAgG/jBfurY13v5iaHW+mLT49nhxeTGZVVUhGCa0+71EgxFUIrF7QmB3rpUi+p0dd8UypC"
    "oJEeixINzf43srBC9+7agnHpAF/FjhJmLXxVaOt2uOHyWtE2DODKwa0wj+MLNzfAAKwc2M"
    "pGZdR9y+89tNmyrxcsd0xbE0FtUGXGVFYlhA9z53dop1YwNDlzlj5GQfQNdfjfdm5J6LhO"
    "iJiOaeRExEkcM7p+NqmoRU9SofyIfWfoBDpS9sIf1FRMdIe0YhDZdAvrAuBeS8nrYV1+Bo"
    "SEzDBMZnf0Aw+3sO7Bw+3BwzWuWaKJXoKhvRI/sO27oVFiPiR1CTbppF6b90+hmZGJRhia"
    "GZmji5Fyk6fEEyXkxLgN1EhacnQHhX5GFvYzuvBwY0+jZExKT5I1wwsSVGOVgYPc0McodH"
    "imoUNuHZd9lFQ0OPxhgiClkgi0gDbWXst5zFiKpfs3JCJM+6nfhWJSKCa1sZj0IcQRswza"
    "kfSyHJDx1hFzE30gG7fU6nswQhfIRKZuaAyRg37jriYNLJ0PHSfpkbvqJYjInpu/wF3cBQ"
    "rEeyjiDbbamNDh4R1S00ThnQOu0ueuGaWm9ZGbZmagR6YV1U3zsBjhJNNmFtLAQI6yj36I"
    "B2QZjtLWygiJbnuAblsCGNS0/IVqPEoWjvqLaGc7keUgG/bukwAJ7cd+UG5F8mnKSdGp4f"
    "QcsviCltE0SW5G9yicOpQ40dqNHNfx2QJx2Och2ia5lM67JKfS8QiiTkAiZ8HV5mD2HwwJ"
    "UQJ1D3/l9+D34JzEgcczsJm9c9gPZdLJw/I/hyOGMlkQb+cs3cBZxOGO/cENSj5h2KFvqH"
    "MbR3GI4IhkBNbS3PRrg8zim1cKVvHNq0ajyIeqtzic7pKMU/tcg3QxSCyXbmOUkhCArQx2"
    "tjdon36U5aCOoJ971k6UfuqGd8lWX88+TUekpGuTzBng3qoIb5CPGQeE2LExK1jGSPb60j"
    "DrRRkLrXr3Pb99l0bzVvdkVCUhStz6RJu5cpr9IAsSw+H+ol/QO2sHGW+9VrWOZTngKFDr"
    "OG7wp1Bg9zQzrmO6/rnpFtl8TMrJt2zWfK18nezkzOESDkXhPV6iLCQZOK63wQHmwjy26P"
    "o+eaCi+KaeMIQYjbU4ckK/Fh7MNpP5fL51QUbo8GA76zEkMsOtfUPLoHzo+D6g3iToZo0c"
    "NttZ7JyHNV6uk4MlygiIQ9fMepfsPGVTCPtH4NHvHRJkfYF83+EuPJ1mTYOoE6IN2ixQ6G"
    "BB2c4QfxC2G4PfM9l28xCyhY2EKgjccNeUpb8XqlZF7KL0XHicfFaIKy/bmRaqItj+cv7+"
    "6uzT38WVP/l8ftq7CpMHTc7/fnNxVs3Q3zdpVt3qDxIWRu1sS7XgW8cHRKmbvObCnSUfPr"
    "67bNKZyo5GQCJ8m13Ywcw4s9LMsLs7nsbgZjZc5GKoignPEWi82H+LzN8rPg/y0UezJ7hR"
    "hDbb1K1VDLUWReDqnWpIz2Mvi/ZZ8F5msBR/q50N8AJHoJjqhqG1CQiEoTqmrSYEu7m6Jg"
    "TCcCbxuNCIWDMdnEFwInpdeeTI1KJ6GCFYlscLZYpWpQO4ryqPG5ctUkVaYIpNO/sprfkG"
    "B636Xhzx0orrS9FV+xtzn1ASaEvdK+Zu8fAac7gWyHkgdyh45vzEk9MfcLRO/LEo+bDmvD"
    "3mQeJqYj4MTptRu8JU4rShwNsSLDqWbg4oFWUsDCn1ld67nb1+4621Ind7CQthfjFTQZnN"
    "ao7czer56nGkhXA+30J8u6+24CTFY7uowF5L2yEVxKAbkkY3JNdHYUTnX6iIQjZ3V6uIDd"
    "ju619/9hVXkADeS4c1/Xs7T3Jjp+v7vUVyer6uE4JpRjHEMSSS2sjOq1uAqLlM7lIpq6Mo"
    "ARG0XrN6E6g7CPDc5M8ZmWZUQzvFJQnNqZ9EqvT/5df+nZUukBcEzASzprKQmeBeevVEah"
    "RuMOXFPUmCGg978XQbHu5KHuu4AeGhrGfOJ3TPFqzHp1CHrbFdoR0EvePNHtwVU8qhA8Qa"
    "+Vth+vUAfxK669iy0UwlkbpT9jowKb+7p+gcfxvZt9DtdVAR68v3sw/vMDV32v5fWa6nS8"
    "+tJLfg5hlo7yu3SYtLxZv0URIBdfTp56VQd+CQ2N36srQiwc97En7eOSF3vNHMRODd7cem"
    "Mp9ukc2CSxINYt1GpCcASzFgWzT9ghAr2bo+RYHN9Olc4GxkjN/Qvue/YHGmJj6WnIn7vb"
    "UZKIghphYoiDm6AApivC6AggAFAQqiRUE+IXfZdAC+H5OSkTCbNWCIhP0LbcgXXCMq1ea/"
    "nMtMnc/F1Lw/gMwYSWZShdYUIKn1yAVsvDW4m84hY7qQYCBs+zo0hqRho+zMGJykp8TMwU"
    "syRxfj85KMJPTgJvWBqqFu0s2a33nwIU6+TP2iucPoVHrTXDJvvokjxc5nmt5S5eaTdX5P"
    "A8RzDbHIR64+Wbe6kqMkBhskMMVxgA/s5NTs5FQRxyXC96i88VTHpNtoWJzV59XPn3mHgH"
    "RTz7vSZ10Mk6hi/ln+ffTDi1DQYmRBC9yKCreijjMMCbeiDgj2aW82MQviPu424TeOi1yh"
    "5j7+uQQ08Z+2bOK/Jzyqi3ovYOGq7r63DPPUhT2TmvE9SFh3Fvda6ZzzteSc83X9nBN6vT"
    "+JXu9P+ESz6G5qaaUiCKqx6dKv6+UaebGPvF8a7oAsT5jKAiw0nzrfKt8G+aijCu5Bq+Ry"
    "QXDFsOU/1Q+uHBaXrv2qSkL2etstxAvd20i7fWdZygq+L0Gyl+6dA0YWTesl0n+8YBsS9t"
    "M3OgAXRMC9UnGvIM/RUJMOp9cmEB84vbb89Poa3TPAuXpELtZ+cCp1r/Jpyu0hb4nvk4e0"
    "5SJiqvOcBVq6MUWOm158/OAmVxgT5t2Lej1qy8P1x8ZanmNXXerty7Af97Qfm3Y4eMI+jX"
    "1w/bUbeL7WQdVBwgrPtcL1X8xUuP6LWTPX52PjytYYeclYiPyGS/hkp4EHGQuXcfcHrua6"
    "RTZyk6ktXtFY+zKc2Cm6uEeB+PCpPGOq5B7NEZ+sfPEk8214E3ty65A4dLaIbP3UsYmI7z"
    "kPaxQIvJ3vnTVzjNgv23FB5uvgMPOWaOopiW6m7PEvgeNlrHEDx8tgxZjreNl2ypLaLBTq"
    "ZFiVZGyKM3eWZZUixP+iLqqZDKA6qkMRGzfIBvbfdPm8dqGrQLinWzZs1A64Yafp+1BctR"
    "3ge1V53KjWuirGgje9BDT7Hs7Vr5eXJ3N4MeNY0c9NmZaH0anU0U3mzdf95Fg+xm2E1Ekj"
    "UydP69oYVJnai2NDcWZ4NTJSsdhWj5p9D+yvozAkoc6q3gvYd9LU1bI2pCbhU5x8v3qbh9"
    "g/kiITshnK2TF8chZTTaKu/MbSLQkj6vC/6+DIWezY/1IHe4ebS9mnmE3gsWYnJRbCzJlO"
    "nw3BXaNtUvPGuyVM90L+3qiAoggUFdaMPj/w0E4iLkrB/ZqPcv1PtyHw+pKmTSEZO7oxzC"
    "M2rZeqtOTpqen03WAVs18BzfPMWcUyE11QnboKCkLA4Fsz+P2rokHiizIWnrx1n8gUZaZR"
    "FeB8voXgdlbYZMiueM38iqZdcT8m3RW5Z6KxK04+BshhzgnloTXm3LgOl506OEjyWvJ3s+"
    "4PacipdNe7Y//ic7VLu2FbHWpbzVWkanby+RaanZlKO7xZczu8Wa0dHmycA2yclMShKK7b"
    "XOd+kLAC4KFr3Nmfj5DoLLkZ8YIIQN4C8ocQRwxA7YBKWQ6SEW2KtfzM9H4RROFORCsPg1"
    "JeuWbT5mz1hLifCwvIA1tbuQMOl8+atpJlxLCoOrXkgZKyIdrSaV6diXcq2fhONKhCklmX"
    "rPq6XqDpQy3pq2gfRnidkol5dKbepuSufnCFvCQbkZKSyF3NPXenGOr6mTw45DZKSrLWLl"
    "0z6aQqK6bIc7bxwsdLf+eQNILFHjt13MDjh/r7aq20vqseDOv0yUJ6xH9pqj0mDsTIlE1A"
    "Tow8V9DirRH7bLZNfKizJAH2IukUGeXTAcvmShitttgFEcBUgOnBPKtx7sN8m+A0kHMzoD"
    "ughjfpU0amFVVqeFiMRjHDEAVlMlMakPNCPkU5aTRnbCRk9I3z5Cx1k/JTTf4kJyAPooxQ"
    "dUGdI1C6ZMsTTkEN5XRwCro/oFNphdTcB6nWBInGiy9oKY5dydZ3WQ7209bJW6nhqe+WPn"
    "Eb27BnEhXUb7nICHGXQPjDx1/PLy+cXz5dvHt//f7jVel4Lh0s05NPF2eX5hwBnaEQL9ei"
    "7TQbke6n7mGOOYWJT2S/e6SP0ryTZdlbOptZQcTC/ayXUkL+UmkgnE23EN0XSqmaLySpmi"
    "8EPeibEkz++/rjlW6CiYeXkfP/HB93dQ5gyt7FwUj2q8ZEk2pOybR8PSB/wPmpN7M//z9e"
    "wSCA"
)
