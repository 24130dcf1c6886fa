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
    "locked" INT NOT NULL,
    "discoverable" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "fetched_at" BIGINT,
    "suspended_at" BIGINT,
    "banned" INT NOT NULL,
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
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "algorithm" VARCHAR(16) NOT NULL,
    "wrapped" BLOB NOT NULL,
    "number" INT NOT NULL,
    "since" BIGINT NOT NULL,
    "announcement_uri" VARCHAR(2048) NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_signing_key_account_a18ba8" UNIQUE ("account_id", "algorithm", "number")
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
    "reminders" INT NOT NULL,
    "reminded_at" BIGINT,
    "author_id" INTEGER REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "post_id" INTEGER REFERENCES "posts" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_announcemen_author__c1ffbb" ON "announcements" ("author_id");
CREATE INDEX "idx_announcemen_post_id_b9083b" ON "announcements" ("post_id");
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
CREATE TABLE "conversations" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "thread_id" BIGINT NOT NULL,
    "people" TEXT NOT NULL,
    "people_key" VARCHAR(64) NOT NULL,
    "unread" INT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "last_post_id" INTEGER REFERENCES "posts" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_conversatio_account_4e73cb" UNIQUE ("account_id", "thread_id", "people_key")
);
CREATE INDEX "idx_conversatio_last_po_18939f" ON "conversations" ("last_post_id");
CREATE INDEX "idx_conversatio_account_03afa0" ON "conversations" ("account_id", "last_post_id");
CREATE TABLE "conversation_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "conversation_id" BIGINT NOT NULL REFERENCES "conversations" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_conversatio_convers_92c113" UNIQUE ("conversation_id", "post_id")
);
CREATE INDEX "idx_conversatio_post_id_2f9fc0" ON "conversation_posts" ("post_id");
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
CREATE TABLE "domain_blocks" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_domain_bloc_account_81d477" UNIQUE ("account_id", "host")
);
CREATE TABLE "dials" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
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
    "id" INTEGER NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "category" VARCHAR(100) NOT NULL,
    "media_id" BIGINT NOT NULL,
    "url" VARCHAR(2048) NOT NULL,
    "changed_at" BIGINT NOT NULL,
    CONSTRAINT "uid_custom_emoj_host_dde335" UNIQUE ("host", "name")
);
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
CREATE TABLE "filter_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "part_of_id" INTEGER NOT NULL REFERENCES "filters" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_filter_post_part_of_44a8c4" UNIQUE ("part_of_id", "post_id")
);
CREATE INDEX "idx_filter_post_post_id_55a0bb" ON "filter_posts" ("post_id");
CREATE TABLE "follows" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "show_boosts" INT NOT NULL,
    "notify" INT NOT NULL,
    "languages" VARCHAR(255) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_follows_account_5d8b90" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_follows_target__c76e1c" ON "follows" ("target_id", "state");
CREATE TABLE "post_links" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(64) NOT NULL,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_post_links_key_47c1e2" UNIQUE ("key", "post_id")
);
CREATE INDEX "idx_post_links_post_id_ccd1e1" ON "post_links" ("post_id");
CREATE TABLE "lists" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "title" VARCHAR(255) NOT NULL,
    "replies_policy" VARCHAR(16) NOT NULL,
    "exclusive" INT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_lists_account_476a9b" ON "lists" ("account_id");
CREATE TABLE "list_entries" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "list_id" INTEGER NOT NULL REFERENCES "lists" ("id") ON DELETE CASCADE,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_list_entrie_list_id_3003bc" UNIQUE ("list_id", "post_id")
);
CREATE INDEX "idx_list_entrie_post_id_182797" ON "list_entries" ("post_id");
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
    "comment" TEXT NOT NULL,
    "category" VARCHAR(16) NOT NULL,
    "forwarded" INT NOT NULL,
    "rule_ids_json" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "resolved_at" BIGINT,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "assigned_id" INTEGER REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "resolved_by_id" INTEGER REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_reports_account_aff772" ON "reports" ("account_id");
CREATE INDEX "idx_reports_target__e8d1e6" ON "reports" ("target_id");
CREATE TABLE "reported_posts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    "report_id" INTEGER NOT NULL REFERENCES "reports" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_reported_po_report__11f6ba" UNIQUE ("report_id", "post_id")
);
CREATE INDEX "idx_reported_po_post_id_228994" ON "reported_posts" ("post_id");
CREATE TABLE "strikes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "action" VARCHAR(16) NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "notification_id" BIGINT,
    "moderator_id" INTEGER REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "report_id" INTEGER REFERENCES "reports" ("id") ON DELETE SET NULL,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_strikes_notific_90f4ff" ON "strikes" ("notification_id");
CREATE INDEX "idx_strikes_target__8dc090" ON "strikes" ("target_id");
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
CREATE TABLE "account_notes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "comment" TEXT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_account_not_account_b1908c" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_account_not_target__d7ce8a" ON "account_notes" ("target_id");
CREATE TABLE "notification_permissions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "sender_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_fe01f7" UNIQUE ("account_id", "sender_id")
);
CREATE INDEX "idx_notificatio_sender__252199" ON "notification_permissions" ("sender_id");
CREATE TABLE "notification_policies" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "for_not_following" VARCHAR(8) NOT NULL,
    "for_not_followers" VARCHAR(8) NOT NULL,
    "for_new_accounts" VARCHAR(8) NOT NULL,
    "for_private_mentions" VARCHAR(8) NOT NULL,
    "for_limited_accounts" VARCHAR(8) NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_50a2f9" UNIQUE ("account_id")
);
CREATE TABLE "notification_requests" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "sender_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_b4b06a" UNIQUE ("account_id", "sender_id")
);
CREATE INDEX "idx_notificatio_sender__1d216b" ON "notification_requests" ("sender_id");
CREATE TABLE "notifications" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "group_key" VARCHAR(64) NOT NULL,
    "filtered" INT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" INTEGER REFERENCES "posts" ("id") ON DELETE CASCADE,
    "report_id" INTEGER REFERENCES "reports" ("id") ON DELETE CASCADE,
    "sender_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_account_517bfa" UNIQUE ("account_id", "kind", "sender_id", "post_id")
);
CREATE INDEX "idx_notificatio_post_id_af941b" ON "notifications" ("post_id");
CREATE INDEX "idx_notificatio_report__35e566" ON "notifications" ("report_id");
CREATE INDEX "idx_notificatio_sender__a979f3" ON "notifications" ("sender_id");
CREATE INDEX "idx_notificatio_account_f14d6c" ON "notifications" ("account_id", "id");
CREATE INDEX "idx_notificatio_account_1debbf" ON "notifications" ("account_id", "group_key", "id");
CREATE TABLE "people" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "email" VARCHAR(255) NOT NULL,
    "password_hash" VARCHAR(255) NOT NULL,
    "role" VARCHAR(16) NOT NULL,
    "locale" VARCHAR(8) NOT NULL,
    "default_visibility" VARCHAR(16) NOT NULL,
    "default_sensitive" INT NOT NULL,
    "default_language" VARCHAR(8) NOT NULL,
    "default_quote_policy" VARCHAR(16) NOT NULL,
    "expand_media" VARCHAR(16) NOT NULL,
    "expand_spoilers" INT NOT NULL,
    "autoplay_gifs" INT NOT NULL,
    "filters_revision" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "disabled_at" BIGINT,
    "last_login_at" BIGINT
);
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
CREATE TABLE "push_hosts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "host" VARCHAR(255) NOT NULL UNIQUE,
    "created_at" BIGINT NOT NULL
);
CREATE TABLE "push_keys" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "wrapped" BLOB NOT NULL,
    "public" VARCHAR(100) NOT NULL
);
CREATE TABLE "push_subscriptions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "endpoint" VARCHAR(2048) NOT NULL,
    "p256dh" VARCHAR(128) NOT NULL,
    "auth" VARCHAR(64) NOT NULL,
    "standard" INT NOT NULL,
    "alerts_json" TEXT NOT NULL,
    "policy" VARCHAR(16) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "token_id" INTEGER NOT NULL REFERENCES "tokens" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_push_subscr_token_i_46674b" UNIQUE ("token_id")
);
CREATE INDEX "idx_push_subscr_account_0cea52" ON "push_subscriptions" ("account_id");
CREATE TABLE "push_messages" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
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
CREATE INDEX "idx_reactions_created_0070f6" ON "reactions" ("created_at");
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
CREATE TABLE "scheduled_posts" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "scheduled_at" BIGINT NOT NULL,
    "draft_json" TEXT NOT NULL,
    "key" VARCHAR(255),
    "problem" VARCHAR(500) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_scheduled_p_account_0fdd47" UNIQUE ("account_id", "key")
);
CREATE INDEX "idx_scheduled_p_schedul_e65929" ON "scheduled_posts" ("scheduled_at");
CREATE INDEX "idx_scheduled_p_account_3797d5" ON "scheduled_posts" ("account_id", "id");
CREATE TABLE "media" (
    "id" INTEGER NOT NULL PRIMARY KEY,
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
    "focus_x" REAL NOT NULL,
    "focus_y" REAL NOT NULL,
    "text" TEXT NOT NULL,
    "remote_url" VARCHAR(2048) NOT NULL,
    "changed_at" BIGINT NOT NULL,
    "account_id" INTEGER REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "post_id" INTEGER REFERENCES "posts" ("id") ON DELETE SET NULL,
    "scheduled_id" INTEGER REFERENCES "scheduled_posts" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_media_account_c11f7b" ON "media" ("account_id");
CREATE INDEX "idx_media_post_id_40cd5e" ON "media" ("post_id");
CREATE INDEX "idx_media_schedul_46f583" ON "media" ("scheduled_id");
CREATE INDEX "idx_media_state_5c3a9a" ON "media" ("state", "changed_at");
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
CREATE TABLE "severance_events" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "at" BIGINT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "followers" INT NOT NULL,
    "following" INT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "notification_id" BIGINT REFERENCES "notifications" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_severance_e_account_0fc65a" ON "severance_events" ("account_id");
CREATE INDEX "idx_severance_e_notific_47a674" ON "severance_events" ("notification_id");
CREATE TABLE "silent_hosts" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL UNIQUE,
    "since" BIGINT NOT NULL,
    "error" VARCHAR(255) NOT NULL
);
CREATE TABLE "rules" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "position" INT NOT NULL,
    "ended_at" BIGINT
);
CREATE TABLE "rule_texts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "rule_id" BIGINT NOT NULL,
    "language" VARCHAR(16) NOT NULL,
    "text" VARCHAR(500) NOT NULL,
    CONSTRAINT "uid_rule_texts_rule_id_a0de38" UNIQUE ("rule_id", "language")
);
CREATE TABLE "site_texts" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(24) NOT NULL,
    "language" VARCHAR(16) NOT NULL,
    "source" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "written_at" BIGINT NOT NULL
);
CREATE INDEX "idx_site_texts_kind_fabd4b" ON "site_texts" ("kind", "id");
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
    "eJztfftz4zaW7r/C8i/JVOn2dqsfyaZu3Sq74yS963Zn285MUp1cDSTCEtoUoRCk1Zq5+d"
    "8vwIfEB0gBNEmB8Knamk0LOLT0ATz4zhP/PltTF3vs2fliQSM/PPvO+feZj9aY/0d5aOKc"
    "oc3mMCA+CNHci+eiZFL8IZqzMEAL8bA75DHMP3IxWwRkExLqi9n/WFFngXyHT3rm/HNFWf"
    "hPhzDn97Pfz5w7GjjZ0xx654QrPsJIiJ+JZ7t0wR9O/OXjHhP55M8Iz0K6xOEKB/xhn/7g"
    "HxPfxV8wy/65uZ/dEey5BVSIKx4Qfz4Ld5v4s3fuD/E88QXnswX1orV/mLvZhSvq7yeTBM"
    "sl9nGAQuzmYPIjz0sRzT5Kvin/IAwivP+K7uEDF9+hyBNgn/3vu8hfCIyddOnmiOFnPt7O"
    "iPt/0i+Xmz6bXX+4nd1c3s5mZ5U1El+lhHf60YL6Yn2JWG0BzFJ8u//1n9Ppy5ffTJ+/fP"
    "Pt61fffPP62+ff8rnxT6kOffNX8mUOKCaPEt/q4t2P765vxReifBMluyv9gP3p8QVMP7j8"
    "8fLj2V/xg1CIkkfFK3dYqojhIP7vyoK9XaFAvmR5mdLC8V/dZuGyDw4rd3grsrXI0O5jfd"
    "boy8zD/jJc8X9OX79uwP7v5x/f/nT+8Ws+62/FFbhOh6bJmMD9gLN483Qwzub3hW/1zeht"
    "8w8ALvJdT2sLHyS6Afi45hls+75+MVVAmM+qRTgeKyIcBURLQyTTrcN2+vzVtyrbl0+r37"
    "/xYBFefjrTIMFJA+Wi1HCa+OxnHDAO4yCQv1TZzS/rN/PLyl52Cdt4aDfTPfbKcgMCPmLd"
    "7NNQgvIt/hLKUc7mW4BuA5i3l7/GdG3NOGHLY/j1+/NfY3jXu3Tk6sP1j9n0HOZvrz5cSK"
    "CeMRoFC23Ec2IAvDbwCbGefU6VoirwJbEBgf/0hy3QR4GnR0w8K1l1X7zkgduNwUwT5KKU"
    "BfpkGLBXGLlYG+yiFICtt7NlnqoLsnzn16jsglgrp1WqIoxxfQzkmpJudV30C2KAflv0iT"
    "+nX3T1TEEI1IyimmEcT+zOWiEukwXgFYGnUdgC8qIUgK0I9h31PLrFAdPFuyIIxFwHcf49"
    "2iGeE4RNrgo5RmEkFLIu4iU5AFwX8BAt9TWLTBigV4T+Hu+k5Lwe74MEqHA1jDfR3COLmQ"
    "Bug9c6fsOqpAUbe2jHIXanr1+/+M/Zmv8KIpJAdHa7VNiCRSju/BdTlY3PZ9Xu+3isiLtH"
    "F/dYZvdT6mHky/E+CJVAnnOpvlDefzLsbr/48OGqsNsv3pW38y/vLy458DHshYSfaqRzQR"
    "84MHNZdkQj4mXRAXHPFP1oYV8EWEAyQ5KMn/d0jevcW0W5blLilNRJTVIc3Y4+I67MKMPF"
    "qsXCFOXA8dgWfxaxDeY/WH8FypKwBm3XYI58X/v8PQjB+atxEDDsMxKSf7XZ8GVR2PGttQ"
    "7hjHbRZg2KgrACrc/dvZt3XyZRKg6oPXmrksPxouf9LsL0xatvXn378s2rPfb7T5ogr4NX"
    "+HTbwVuQBHjL8G4oC/V3bkkKYC3D6iEWzgRK2nq5LAmKua1iDvADYUSWtVi7r/MisKnLgG"
    "aOQX0HelXSOn9ib7lcHkEM6+ffluUgAbeFH31NH0SUjc40S4TKcrDbG3a7qLS9u88VcIoP"
    "5mhxv0WBO6uM0Cmtm1sdWk/X5U+Qj5YxeOJ3it+QugVvyNLnAPw33p1JiqBzo5OmOmiWzB"
    "OaTrEW+tzZBOSBbwOHy4hKZeR4dIG8rHp54mwD/vew68x3TrjCcRHzV8xheBHg0Pk6+RL/"
    "kfzz2Wb3t2qddD9/QlJD/SmrA0+1PPKWNCDhKo7j+dF6zqf98ZhC66YEStXMyZQcmVuVNy"
    "Bbqq+dLiydcnJ8XsjC6ukXb1Rihm/qQ4Zvysd7+uLJdrqPgp0c5pxQ2WW5CzEbIcxN21cc"
    "y/mDnaN58e76/ONv8pM9my9sqGUQP+js4rfby/NyQVmijtSNg4PAcKbBi5GYBoz4srq8Zg"
    "ekL63Jg1jg401f5Pv8FF5ggb4ud5XJAn9VrnXP05+SYqlpElOUGe5tsIDCTOQ9YSoWRWWB"
    "qqvzAw0w5+6c4Mer9I7/HiRXUNW2SCNbnb+yHZh9erYnuAHa7pl4aWNyBPjvxgnWb89v3p"
    "5/f3n212lstfOcjjqTtazKj08a+1blZqoZbPUwH28q9emsEOcXqY4szb34AxpOjUO5TBqM"
    "JrLe0GCvN5SrzwpSA561Pg3WyBvmxO3edEpfH+0IS1EO2Gfn7LOg19osDWQlPD4vJERByP"
    "SzQvJigH5b9Pkpr499TgiQb235et7MRTuJP60pBTAnBTmAGjmA0cZtlQxelIMjuA8F1GJZ"
    "IAm5m7yTtfi9AdPwLRdkIPOkBlL9HV0ShE3d+lyNOHLypja1fs28SE/I2xiXLZ+5e79DMW"
    "tTay1yArASfbqX4z0/qHfZrKVR9i3nlUPBtcy/gXP9y9XVWWXHdwDrz+ljrMQ095LXIHp6"
    "b/1HjBbp72/02u/nTVS997MgFenBjf+p+JfS5KZCeASv6WcCyU2mqO5mP32yWJUFaEhgzg"
    "RsTGp6/lzFNf/8eb1vXoyNJRBu425XoIwSBaa4KlVByFHol0SWotePpZKlx41snZQZZXWf"
    "ylMWJGpqUMJumI6yKxuE80Y3+bXH6GU8TYtdCgnFpP4busZz6u6cFWKOEHXENWW5502c+H"
    "6ye59uPezyn+WQ8Dtn4RGRh8KlHrBDfezMozCkfnyZ2ZyGq2pqf59/qAURBv5ryKnTzH/F"
    "RmnhS0UQsenPwQqE+fSkDAizuWsDhBkIsxE6yi7CLCrIj7HleI46VQ759KGcsB7ylxH/lc"
    "A8TVHfzcxzv16VNah3vuZlbPS/dp4ZHZLQ00J4L2BfoVcf1z7qX0N4ihsI+z8CZZD20oeD"
    "//lQyu3qEc+JAOQtIAfzB8yfUa5T5+bPaTh6nKki4eVZBks9F4+b8/VCvwsGzZyKdBN6J3"
    "P7lueKKRPn05norjYnfHPvsk+h6nEc6qeJ02s2GOi0p8BpTapBegrALcB9ohs3wpJ4BI7c"
    "2IFkIEOxUFOxUFH5q27nopQVVL5v85/4swBvvF2LxoUSUVAkaookD11TMK/R11j7DKhcaR"
    "tYDVdx4Fp3KQpiEFptjT64IjPF81opz/Z1Q57t62qe7Vg8Y9ZcrTcO369lcCeQaWiRktiA"
    "wIvg539sPA7YMFrl5VRBqbyc1uoUMVS+yGq9RoEWSc+JWLDHK+URivURjQUSFc2dXoL0oH"
    "t5YUEODFANA3Q8seehtnbnpifcDmkoD8cuabMuBTGwQduiL4x6gvXvWarIQWuQypWPtNUN"
    "VmUxALZy8Rp64CSav/4tLraTiALAcD9Vz4CiDdeWCyS+xiz+TIPnyWSt43u9JMPF7qQv2m"
    "3mS2L2Yd1TmOHPiIZYF+yCEECtBTULOSr6YO/FrIO7e6sxQSxpCUT+hULpoXgM8Iq4dcD3"
    "u883lB+AWl6/styAgMeNohdj3e/m1npaaYtPjhd75pMZlZekJASN9bpckXwqhFYuaEUO1q"
    "XLdUmUvuabUhKCFYEbjsyoAVAo0a1RSh3ga3UzyqoeVujymZ2oAG4zuCXmcXzjZgoYgG0G"
    "tnRQmdVGNXJJ+BEvaFCslJEMTxpr9cXEeEqfV51B/b2R9fe6AWAIyHe6MHmaFsoahTdEKD"
    "IBC2sgeglMHBpIa0A8uO9wMIzfvFKA+M2rWoTFUDlRcP4ZLyQKpSlRcC9iIcR9OWjn+I6z"
    "tCrO9TnHBwkLvOCDtz64C2UXw9ejvRcAsJXArngvTkOo31L/AQcM1d1HUBhvpNSL3MwBSu"
    "+LtUmYbjw8u8e7o2X4HuJWY3ZLhF7pPTD0oRi6yfVqVoaHSlcrxa+TjvY/SFhBaYY+bXP6"
    "S4NIFqWsAL5vuh75QkNItEpTtclBCEpNNEpNIMJvQpSsWPyT4z7Ka1KWgsglRC6NCFToRi"
    "73GxkiQM3Alt94o0JAeYu0rkFcZc5E1XKd9dY5rvBXUk2aN0MhbnR6fd1slUpWUH0pZMsP"
    "9Ka1hTr05b8KsNv4QugTmEXJYfjIc7bsfxzZ26F64kq0w3E+MyyVMewNUEW2jsacuLXt99"
    "gjfMV3MvayH2tkLW4yi+Ae2ErFh76v5Fmlm2UTEBqkDQldLo3CpLstDVwsHp95pbL5+weI"
    "+PIDF9R3v0PnWyM7366kWqjea7nfQfb5K3tJ4SD+nH6ZaTbALQjZiHRPWQZl9aWKd1nOgi"
    "B475kzujWlJ6gmHWw/91BfF4Z4vUlcGaVztD7P8SACnRXKJmfKcipwNmWOHmTA1m9t63uY"
    "Eyx3FvkhkZyBTfCXJaF5U9s1wF82JMBMv3dWQQ5egvYvgXDJixMw0tHoJSmL9n9naj2GCA"
    "eBXiJ6Uco6ttdPkxzoi2imbrkjPmGrFitTErRIvQwdzsh504rw36yR59Xq97zccC/Gy36x"
    "fzn95s0ebfGPJnxv3p9fXUkri/ZexupxWZt8VBCCOFG/iS4J2B0EMD5E4ZJyFM5zjxzXMq"
    "lnvBR2qEkBjcoiSAIbsoWqD3DQdPYs/dVDRDogIDEOxTJpCEic8iq+E2v7QXzk9/zH6QCc"
    "zbfQbdv9xRM0rg3V7W1ZlLLPHO2rppS6Ev5xQXwU7ORAZxLlQoBdmBxOI9vNTQpZVKlMco"
    "UAHMmLd9fnH3+TF7pk80W+xTKIH3R28dvt5Tl4AUw9WyXNGHTtpb0EGEs9G0sy/+RpawIM"
    "NZD2W9Ik6+h7wtaEMezeRMslZnXV1rJpk8YksExgxvYSalbS2Q1XtuI4c7YrunaQs8EB40"
    "rOpZg5Pg2dLfJDJ6TOHDvps7HroCUH/9lZac0e+yyVcm8U8EFIljdIjR1psgTVfwacKYVr"
    "SPevkPKCFETgiO/3iIfCv74K/5JtbBq0JvKnwgtvFIGia/61Lzy6uJcSp9xwM2GKJ87mYu"
    "YAXWriZGdgLIZoZUhkr1+CIXoRAiMECmL46nRJQU7lakCe9IgUnzefjXzGEMVkWa1YpkBR"
    "CI3YDD0ToVWyId55ICf9kpNNFGwo06pHyolYiHL3FUk0ChdU70bSnIiFEHdfUxfHoWccNb"
    "0zsyBmTeXXwBo6AZFIml4ch57YdZvx0LUxdIG82YYGkm1fXxpTELIG+kfVxVRsw9NYMG8j"
    "FtL15Zp+Jmey5l654UljX6944gzvZ3bs6ss4Vvz9HuXkg0xSIzNJzSfdY64H072efvgr6U"
    "fMBBcciiUNtJpY5GWs28Ivnj9XMWieP6+3aMRYEeU1dgnSbgWYlwKXdmvap9kSZ/BmOCNP"
    "jl6skL9sk6hbkANXYCf73hBm/l5orjMJJ08GGtn4ej9loFZ1uY0IjeZM29It2Hik556Nhn"
    "bNiv5JaLESmnEgStO5i3ZDGZE3bq0vQc+JgBelzFHG0OTsbBPQBWZM4DLSfRtgxPSuuTxI"
    "WEcIXytZOq8bLJ3XVUvnDq2Jp2VNHiQGRJhjFY1ZAa+Jnk8km2/dJu7FXDff4zRmfx4NyJ"
    "L4yNPvnVqUsw7tXvbyHrV97bG6A6oqaw1zG7xxE34g3CLTvbmvKAY7XmXHZ6C12PAVUdjv"
    "j9vvujylLAc7XmXHb4nLH16BuXab7+dbs707M8RXmCxXOvkhBwEAs04L6O7PihxAWwet9n"
    "6tCgK41RbuQXLD0lqniXJJCmCt9I8N+H/MAk1PZ1HKPkLQuW9oTkI5xvXJpQcJ2LWVfF0v"
    "ClaISc6v+j2bl7Fux06VKOy0gcJOqxQ2/80qQN/iL3U6tyhmAdYN0N5e/hobXvtWaxmi8k"
    "5r2fTcCrwVzddKSpkuIjb7UgX9B4+iun7eB5kS4ndCqDeN8awvndEA+vcffrm4unR+/nj5"
    "9t3Nuw/XBZiTQfHRIUj98fL8SoqxrIXxMYxlbh/AWIZxyHWEjubI5oPK0FYZAV7TEOteNV"
    "eUsgB2SK97cul1BrSpOH4Pho3V55PjbcsGv+obVqJmJdhihd3I48pHZznKUrAmlrVwMWtt"
    "Omjgwr+Cc/3L1dUpb1sfJ6h1l63LEd1rhg5gvcmeZTW+ZV1aA/JpigMufZcGDMfpd5ISgf"
    "zwpKlQAB8mDtChDxoLG3fsQWNhgxZDgRdCY+GTL4dhlNC0l6UDUgiNhR+FrLGNhS+DAPnF"
    "87040sxV4jlDNE3MekukV8pDReNINHMTldHMGu40W/i0TLLn7hdwRV2PeSjmd8UZDNxe6m"
    "hYFN/mpwNxTsRGlHsKwbk4REQr1nmQgDinIsgoDPF6E+okXOZFIG+tmsSKtYPGBxkIGHce"
    "MIbi876Lz+HOUIO2viGtiH7gSxsF2L1FyzOJ8Z4fnjRZ8HfpxFmIloOEG5YQazBqP08aDH"
    "TzGwYMZ0f2UeAIit2oFwGCbKb5DvOhhqVmhG0J4TUIrxkVBNIPry07wDWlgOPa8OpxtaWB"
    "QbUfcLhYnUlpuRg4Qsj5FNwLFaexlzTrupLbjdC8f5x6uYm7FxdblcEXpSzk8d0H21LIoo"
    "C0ADqVshDovhzqEH7rN/x2RwIWalukeSmwR7u/4gm1WJOcECzJE3IRgGGaw9o0w9REI8rc"
    "y5x/IF4YWy9VSyoZmTSaUvGc/rMTwVwah7aYNJhLIQk9rVjHXgCIpRqx5H9RNKeQZMI0XM"
    "mVk7EQ5+6NUbSQtxqqh/ggMWAyBj8Z/N6UTAFiFRu03gCtWJ/4y4YEmGlz8aJcTzXgVsaG"
    "gHUbd44C634KrJsv1ZYG0tKg4gQFDi4cymKuYVwcMom61dONpT7ZXtEo98lELKR+vVDs7Y"
    "p6eCYH+oLyMeTLsS4KluCec8m+8M7ehGHbx118+HAlnrxvH3fxrtwf7pf3F5cfv37xt8oZ"
    "WG7PhIJwRu/0OjQVZICQ9ElIUqw7ICQHj9O41kaVjxR3pXl8JO5sU0tGsr43R5mI6NHTS3"
    "ZF6a1OWwFBprMhqqOZn5irxq006mv0+En7HhqmtuFINfg96fJMPV2TPcN2vDKoNV32Ts1S"
    "qOfRrZShJCPN7CSec9KGb5+KXWqSq5j1Gq0AYRmKsIzhZu3BnCndN/nQzOYcPI1z5F0R2I"
    "puZ3OamWIanqqSJLiq1F1VPg3JnSQbvBHvg9CAUO8/GS3WHvKXEecJWtkOBSH7dEkvSSVQ"
    "QWsSXxlDoP6pOlRMbVP7lNZjfJkTRrpV7OhTayS0xjaqTZwo9Q1vcsOT444WaHgDXpV6JQ"
    "ysxSDWAn0/gK6Y+ZpA3w/o+1HgKCLudkX8exlB2Y81spM4tuXxab1Qk6ytA+SmmKV+zW2T"
    "f2oi0nO5FCSZmMovIBNivJkQV0SeqRl/3nj8eaSX5Eyo1x6lemg6FKFeu+/QWoA3HsFstq"
    "EeWWgxkKrkgMFML1UyY8w6wV8WXsTIg2RjNwbpC3IQp9eI05vr8AMamMPaNDeTiWTQ3Hpi"
    "wfsu/TDY1ZHCZPAoM5xhPo/00xs1fj6U7hipNpqZYG7l1PR3fqkhWgNFO/YsRcNBmtHiR5"
    "6imQk/sldE9QzNqQYo1rHdRfUer+fy5oK50eOkZB1P7JuUdNWtHXjJULwETEsDTsRCTj4Q"
    "RWAnJq5LL+wEPCcWeE4uPLqQZpMkA43kZC6mnLSgGIiJkcQEaqaMWqgxMManRFPGUDNlo9"
    "LSZ42GUhwjuaMdJVMmskdjK6beR/HXqHDH+PNG6rjmM4A5AnOs3AcumkGQBRLfXrdxR0UW"
    "Wneop6nAtQPAzJ8Q+MDMx7AcwMyBmQMzb8PMP+INDaQlEulIIzsP4jlQJgFlEsfLJBZ0Ld"
    "hhdb1u8Zc6N+9BxIIeZA0w317+elvg51lq/tfvz3+NKfl6l45cfbj+MZueo+9vrz5clBuS"
    "cWCWNNCql8jLDAg5jd/7vt6Jnksl7mgg9DDWvemkIAelEho2aBB5mGtRNvvMZDcM1iuUiu"
    "CAe/zTH9YoFojamXIOl1oFb9xWC1OUg4XpfGECzKj30GJlSoLgNrPPbfaE3DSFBWGMLH2+"
    "s7VWpCgEr0OnS7JXNvOd1qpU5WBhwMNs13KMz8NsohsUHMwndDDLTt9BoTVMwStv2iLpKI"
    "DLv4Nz/cvV1VndQQoAHwe4yh9qMD5liAS7dbd+FsYnx8Ml/Ieq3/x5du6IyU64QqHDuKU4"
    "p+7O2a6owzeF5zoBRq5DQmeFmCMupPGdkPLJODao+VahAXt2Vlqtrp4pzatKfiP0LzCT3R"
    "y5ehRq5k/JMUstrw6vkaoZln/zIMmnT84f7IPjjzzcD1H2ka2N+uGe25XQycDmTgY3/Nfd"
    "YxlFSkcayRGL5yiyon8I6nKgI45LXEFSkO+kJuaE/7fLOQ0SNAfv+KAnOA1zOJ3BQZUSdf"
    "HAjvNYgPcMxXtQHIOqrkB9nsRBwsIent2nSIT4i1biTzYfsn4gOD9upSOvWJHy+iZ9LxHu"
    "KcZiq/YvcpL4lNeyrspSEOIav70LywERR2OXo8H7AGGxnsJieyUPYZvj2JZPRKXA2NBus5"
    "FiW+81O3U07D19kLp44s8njaX8fIaie+cmDUp9xZwtYSvhiZljJ7sv1eFPxtsVDvAz53aF"
    "HeIyBwXYYWvked85yF0TnzlixwhXzbrq7On+8eD6MfZ4bXb9cEUTal3eshcAx4+C4wex+x"
    "a+iLwUeCI6N4BdvCBui2UpyoHF9Vj8ZdlB9YqnKGWBZ3SAi6Mg63/IXT4Bv8IIlgMymSGT"
    "2WRkjW2VkSJ/TeW97PLDkyY7ONs6PoXWdmCSVrXwWBpl9K8rBguam8sTrTSHgCiOYTnGRx"
    "SNdOUDU3xyTPE6l63zMw7WhLEEggpprJnZyB8LuUCbvZBmaEXU+zDsFHrhxmGOOLFV5Lni"
    "BxzEZT/J5dkOQztJLVEHz1MgsQzznRgAiTXo1BjrlWNPlVEdXiHlBSmIAKMCRmXGua/LqJ"
    "JtbBq0JjKqwgtvLKOK6cNRNpXM0mBSQkD1Svezf97RYPZ7NH0+ffNPB6PF6jtRKIQ34cS5"
    "I17ImQ4NHDegmypj0hM9Ro6ADxmi85v5kFhzvt1mSZKR+L6VxagP/UqFB4wAJ9tzmDjwtw"
    "pR4G9rY8DfSpqz5qBLL0duh3sqDLgr4463s1RT6cNekgXUVVHfBOSBQzITAQH55TjNyMvk"
    "AX1V9D2yJnEZXct9L5MfEP2EgIwSffA4gIlr/Op0aeKe3hL7iDmo8qZYsmkTZVssSCS0Xd"
    "okXJU80HGPK07dsLPiP88RGDT5sNUfAE7rMWotuI56RAsFje2NXxggXSaQLgjzGLUcwIEh"
    "zANhnscaF2dHrAp1c0LRjHiX1vnGi4/diTAEHMbP7DsP3WP2nbOJ2MrZoJ1HEZ+6QEGwiy"
    "uAHcSc/7r5cM1/zXqOA+bMsUe3zvT/vn5ZtTV6+ysKBsk935ZFw2RS36O3LCymTJzyp8uA"
    "RpvZPd5lU8C0MdK0yZZe1ReZzbcinbzod3w5VXA8vpzWeh7FEPRcM/gtOCxMQTupbv2CkH"
    "V1tm9eKez+N69qd78YKoU94piB7C6J5usvc2Jw+6XG7Zdgc5tg5JWbVg/aN/9ptnFUWAlD"
    "2wg+0dUAX9TJlwN8UeCLGrsv6nT3Q5il2VUhPXo9hOktGU0EVeEek9P4TH/GAZN7S9ORSZ"
    "OfdIPpxsNqDtKbwlVhyHc8unSI7+RbJTqExTV+qcL8ivHPmosGtZ/Uca/FOibSJQU57oCs"
    "c8ngLd9yo/fK1HLFeoclXiPi6bht9gLWuWx6aY22QYxtKVc+K8RWOjhXBAFvFbwD6mn1Gc"
    "3mD4juGovA0jAYd99q1KMLpAfxQcK6LdxxbnX6bWcPhJE54Ypcs3OlTHpAzDfR3COLsW7s"
    "DD5uKTESkgfJHm90tEvlweOu4XHPEPSQv4w4C2+z+fOyoG7U1M2fEQ1xUpjbSuGU5UHlKK"
    "oc/GWDfHe2xi5BWhy8JDcg4Nl/jhtxtqHEk1apNqp4iTQoeJ2QahTSjYd2syW508W+IgvI"
    "ayCfZAGwWYAFO5RdwlmbICYTHS6y/bwvRZO4ZKYvXn3z6tuXb17tPTH7T5ocMFWAITfJGC"
    "9YieQQJnBqcQ1DURDuYWi7Ah5inJfTJfG116AiCqugswqVqPRpQifnm43XkG2eH540dvQ+"
    "TOyhoTcEN8zezmWGoxDcWHgE12Tw1RtXBaFuLKvTJsb3nJfKMOcwoXZ8oyRmYQJ891DH/1"
    "8D42y+heD2Ejza4jkjevfU5USsczdOn79S8TiKafUox4Pl7FGXBHgRzqKASNwA9fcvVASt"
    "2NgNEPdyCwNb0A3W6ph0kLAC8JKT8fnz5ypuRj6t3tEYD4JHwFDqaI4lFPHVDMi/YhvmLf"
    "/sTGYPVSZNGq2i/HS+j9w+bjsC48jsHT5pYRxxFLRZe0EIjKOjjD3PWNoyHWvOXSA6dhKd"
    "FfLEH9GymwpC1llOL6YqhhOfVQ/0tGI24S8brhOYNqEsykFRautARsTa9EZjEEKyuP/ZE6"
    "pxLCzIIRSjtygVOViYRy9MU/FpMbb2yNqzUqRuXIukXINa2aLHq/sMrfE1El5jWy7f4Nr7"
    "A7OhSZMjhuFWFwR6dMm/jijLi9siI2ce0C3DQUM5X6MIeG9s0euTBu9NSO+xr+2+KUqB/+"
    "ao/wac+Ma8JGAMG7UAYJIZcEKMr+0MUFIdSnorzmsZIU0GGulofNZDKBDIJJBJQ8gkxKMg"
    "8eYpc/YAP3CVob8wRTmIooyMspvViOzkxzAEUYxfmDjLSWdFcgLwikA4yyjjdiThLLNegS"
    "5dB2XN0gWsshRhKwHOadYCuvzvO9e/XF2drh1o7A2RNANNWrs1tQJNW4eAWwbcMo1umZW0"
    "CXO9tyCbb50rppdiP65j9Ur99gI2+mI677Tk43BLg3ut+r68jAU5wUPnuy/oeoP83WwhaS"
    "ZWD3pRCmDXht2nMj3SsMupNfXCQ0ONXBe7s7lWl8K8jAWQD3AyggPdGNZYqbTxl20WpiAH"
    "C9P5wjB6F3KbUo9O5mRALykxdrL0URgFeMYWK6zXCkUmax3q3bP4BKwZ/99Fm8idVBwCeO"
    "0DeCEN5KXEDfwnL2Tdlu+rR02mnWcPOJA3TD2u2fOy9gHfh4a/xzv+OM5Vgk1AZAGIhpu0"
    "q6LWYd5H8zbst0VcJguQH4dc5HRp4ZwJDAgu8rzxUhYO10z8S8v3WBKzYCMP7ZwR9yEKgv"
    "2ZyY7LeuTLcgNC/+kPa8AP6LwFQS+IATFvn9m4pg+tMhvzcoB/W/w9vETebEU9SXC78VaJ"
    "oiBcKaFxpcQmCtr4IgtisOPb7vjQYzPCWCS7/bqhZKMgZQHHKVcUTFXoupjWUFEwrVB2AZ"
    "s2oSwIWQD1EIymkvp5ouQu6nlnsuQumphFDcldfEYPyV2f9peN/wF5Xmar6fKpqZDnteY/"
    "lKTXg2twl7wYMBcN5rIirni9QuTpXkJWkgTUNVA/YccGYIz8kwcaX+NWk9lfe/1bWQyufq"
    "tE5Xyfg7NoYQuVJWFzt86M8Wib5pwFMUC/LfoZOVUmnDkBaMHTa8XcRlpDoF1w9HP6mJGt"
    "i2qVUW4/mtT+RdibH7IfLbVG09HJMZt0RjcGXpt3QZa1vENVO6TLaW4ly4AauaHDCwll9m"
    "WDpzATsLDYpZfUFcGT27FrINdn9eQ6Vl561GIvAF0R+mUWiTP00czC68hpYmL5cm43mkYs"
    "/k7jryKlFX9PS5SOkIpYe/Xh7U7YSgpcrsb+Ud5vYBtDsQ3oDWqA6s6fooX3Sf2tKIiBoa"
    "71fjScnHRvtHVwdh4swJEtheoRWtiEZvauMUzxdNm85jT85J2L1xtOLvzFjq+XjKWUZjRy"
    "FXKYO7vHO8ULGs6d5Cb4r5gj/rZzRwMHOQHmK8xCJ6TOJpp7hK2q9zRoSUr5T3Fl+HeGuL"
    "/pGr/2FK6nSfdYq5A9nQ4OGahiH9m7YUQbUuNegVMrJrPjd0/IUmswFQxls0YaCrq9GI0L"
    "jZpoIxgaGX3Pj++asGg21GgSrJNJvabqTsB1aaISBtelOWsxUm7ylHgi5Bb1fYKC99Iy76"
    "XY0JcuCWXsZD/WSE/iPYP5NFVfpe9gFHgEB06Iv4QOvXMQ/4g/ALuOeJjESakkAglfxurr"
    "Zh7Dv1SIZYqkqRHsXsQKH+PQLRhYtF6jQMulmxOxoEJ0mOu9GPYZCcmDbrlcQQ4qtzQqt7"
    "YBCblm0PakF+WAjFtVX2HjkVp+D0ZoApnI1A31IQrQb9HyrIali6HjJD1Ey16ciPy52Qvc"
    "ReU/EO+hiDfoamNch4d3SG0lcu8ccJU+T80wUa2PPDRTBT2yVVE9NA+bESKZNrOQGgZylH"
    "30Qzwgy3CUuraJkMT/v7JY9T6pbL51t8i9UPVHNbmj/mZOl7JbuubvPvWxVH/sB5u1SDZN"
    "OSk6UZyuQ+ef8SKcxMnN+AEHE4dRJ1yh0EGOxzeIwz8P8CbOpXTexjmVjksxc3waOnOxbA"
    "7h/8GRkCVQ9/BXfvd/9y9o5LsiA5vrOye+GCF5WPbnSMhRpnPq7pwF8p15FOz4H1zj+BOO"
    "Hf6KOXeR6FYMIZIRaEtz068NUovdd7jXvKBk8KtJhstr7+lykjHdAzN6sNOzQTv6UZSDOo"
    "J+qipPlH6Kgnv5/d/pSCPpWsdzenEbF5NiQrLGHuEcEHzHxuzgJkayXy8NtZ6XsVCrv5wq"
    "6PSX01qNLoZKdwUgFs64peBql8OXJcFL3DqiXXurWn2npNq71HrE/UW/oHfWJSnauK1qHY"
    "tywFGg1nHc4E+gwO5pZlxHbPWTiF7JcjmysUZOvuGzZis+TdkRKiQchoMHssCpS9J3kLsm"
    "PhHCwreIPI9umcy/qScMLkZjNU4zoV9JA7P1ZD6bb52TETo82M56DPHMCG1f0zIoGzp+Dq"
    "g3CbpdYYfPduY7Z7sii1UcWGKcgDhsxbV3Qc8zPoXyf/gu+86hftoXyPMcYcKzSdo0iDkB"
    "XuP1HAcOkZTtDPEH4bgx+D1rOm62Ad/YWLoEPgp2dVn6e6FyVcQube85Tj4rxVWU7UxyVR"
    "H8fLl4d33+8Td55U82X0R7l0H8oLOL324vzyuXIc49stA56g8SFnrtbEu1EEfHe8wYil9z"
    "6cmSDR8/XdbJTGVDw6chuSMLFBMH/n+Eq+wt2ok0BpTqcJmJoSomjSOwaL7/Fqm9l38e5K"
    "OP5kxAYYjXm1By01ntAuRFoCN92aXn8pdFOxa8lxksxd9qYwOswBEsTPnA0DoEJMJQHdN2"
    "JSSnufpKSIQhJvE414h8ZTqIQQgielN65MiWRTUYIdmWxwtl8lqlA7ivS48bly5SRVqiik"
    "2L/RT2fI2BVn4vjlhp+f2laKr9g5tPOHa0JeYVN7eEe40bXHPsbOk99p85P4rk9C0JV7E9"
    "FsYfVoy3xzxIXk0shsFoM+pUmDQYbdh3N5TIwtL1DqW8jIUupb7SezfT12/clZbnbi9hIc"
    "wvpioo81n1nrtpNV89CrUQzuZbiG/31RaCpLj8FJXo68Z2SDkx6Iak0Q0JeTgI2ewzk1HI"
    "+u5qJbEB2339+6++/AoNgPfSYW1DPbLQKto6SAwIOEpuNBxAWb9R0dVv6lX1G0ipMJohji"
    "GR1EZ2Xj4CZM1lMpNKeTnyEuBB6zWrN4a6AwfPbfacka2MqmsnvyWhOfWTSJX+n4iG+Jwb"
    "WDQg/0J1DjPJrEmTy+xPMX+G8gLqidQ4WBMminviBDXh9hLpNsLdFT/WQT4Vrqxnzkf8wD"
    "esK6Ywh++xXa4dBLsXzR7Qki/KoQPECnsbafr1AH8SuuvYctBMGjx1p+x1YFJ+d0/eOfE2"
    "8m+h2+ugJNaX7Wcf3kGi7rTtv6JcK22UgmkKhQIzD8y8jNjIS8Xr1qMgAsvRp52XQN2BQW"
    "J368vCjgQ770nYeReU3otGM2cS624/Nmmy6ebpLLgk0SDWbUR6ArAUA45F0y8IsZKt61MU"
    "OEyfzgXORvr4De17/jORZ2qSY8mZpN9bm4GCGKJqgYKYsxZAQYxfC6AgQEGAgmhRkI8YLe"
    "oC4PuxRjISpLMGdJHwf+E1/UwqRKXc/FdwmYnzKZ+a9weQGSPJTLKglQVoqPXIBGy8Nbib"
    "ziFjupBgIGz7ChpD0rBRemYMRtJTYuZgJZmzFuOzkowk9GAm9YGqoWbS7UrcefA+ir9M9a"
    "K5w+ik8aa5eN5sHYWKnc80raXSzSer7J4G8OcaopGPXH2yanUlR0EMDkhgiuMAH9jJqdnJ"
    "qTyOC0wecPHgKY81HqNBflafVz9/Eh0CkkM960qfdjGMvYrZZ9n30XcvQkGLkQUtcCsq3I"
    "o6Tjck3Io6INinvdnELIj7uNtE3DguM4Xq+/hnEtDEf9Kyif+e8Khu6r2Ahbu6+94y3FKX"
    "9kyqx/cgYV0s7rVSnPN1Q5zzdTXOCb3en0Sv9ycc0cybm1qrUhKEpbHp0q+bxQq7kYfdn2"
    "vugCxOmDQ5WFg2dbZRvg3yUaEKYUGr5HKBc8Ww7T/Rd64cNpeu/ipLQvZ62yPEDdBdqN2+"
    "syhlBd9vQLKX7p0DehZN6yXSv79gE1D+09c6AOdEwLxSMa8gz9FQlQ7RaxOID0SvLY9e3+"
    "AHDrhYHpmJtR+cNJpX2TTl9pB31PPoNmm5iPnSuc4cL1DEsIOSi4+3KL7CmHLrXtbrUVse"
    "rj82VvMcu+pS71yG87in89i04OAJ+zT2wfVXyHc9rUDVQcIKy7XE9V9MVbj+i2k91xdj48"
    "rWGHnJWIC9mkv4mqKBBxkLt3H3AVdzzSIbucnEFqtorH0ZTmwUXT5gXx58Ks6YKJlHMywm"
    "K188yW0b0cSe3jk0CpwNphsvMWxC6rnOdoV9ibXznbPihhH/ZTshyG0dEqTWEkssJdnNlD"
    "3+JTC8jFVuYHgZvDDmGl62RVkSnYUDnQyrgoxNfubOsqwShMRf1EU1lQFURxUUsfGArGH/"
    "dZfPaxe6SoR7umXDxtUBM+w0fR/yu7YDfK9LjxvVXlfFWPKmF4Dm38O5/uXq6mQGL+EcK/"
    "ypLtPyMDppNHTjebNVPzmWjzEbIXXSyNTJ05o2BlWm9mLYMJIqXo2MVCLX1aNm3wPb6zgI"
    "aKCzq/cC9kWautrWhtQkfIzi71dt8xB5R1JkAj5DOTtGTE59qrHXVdxYuqFByBzxdx0SOv"
    "Md/1/mEPdwcyn/lPAJwtfsJMRCmjnT6bPBuWu0Tqo/eDeUr72Uv9cuQF4EigorSl8EPLST"
    "iPNScL/mo0z/0x0Ior6k7lCIx44eDLOQT+ulKi1+eqI6PeQvI/4roHmeObu4SUXnlk59CX"
    "JCwOBbM/j9q6JB4vMyFkbeuk9kClPVqApwNt9CcDsrbDLkVLzhdkXdqbgfazwVhWWicSqe"
    "ffCxw40TJlxr3LhBjpCdOMSP81qyd7NqD2nIqXTXu+f/EnO1S7vhWB3qWM2WSFXtZPMtVD"
    "tTlXZ40/p2eNNKOzw4OAc4OBmNAplft77O/SBhBcBD17jzPx9iWSy5HvGcCEDeAvJtQEIO"
    "oLZDpSgHyYg2+Vp+4ut+6YfBTkYrD4ONvHLFp8347glIPxcW0C3fW5kBDpfPmraTm4hhfu"
    "nUkgcKiw3elk7z6ky8U8nGd6JmKRoy6+JdX10XaPpQSfrK64cRXqdkYh6dqbcpoeX3SMpL"
    "0pFGUhKi5cxFO0VX109069C7MC7JWiG24tJxVVbEsOtsorlHFt7OoYkHiz924iDfFUH9fb"
    "VWUt9VdYZ1+mQpPRK/NFk9Lg7EyJRDoJkYuUjS4q0W+3S2TXyosyQB/iLpFBll0wHL+koY"
    "rbbYORHAVILpQT2rce7DfJvgNJBzc6A7oIa3yVNGtiqq1PCwGY1ihgH2i2SmMNDMC8UU5a"
    "TRjLHRgNM3wZPT1E0mopriSY5Pt7KMUHVBnRAoW/DtCVFQQzkdREH3ATqVVkj1fZAqTZBY"
    "NP+MF3LfVdP+LsrBedo6eStRPNXT0qOotg17KlFC/U6IjBD3Bgi///DLxdWl8/PHy7fvbt"
    "59uC6E55LBIj35eHl+ZU4I6BwHZLGSHafpSON5ig5zzClMfCLn3SNtlPqTLM3e0jnMciIW"
    "nme9lBKKl0oD4XS6hei+UErVfNGQqvlC0oO+LsHkv24+XOsmmLhkETr/z/FIV3EAU84uAU"
    "Z8XtUmmpRzSibF6wHFAy5OfZj99f8BEMnpuw=="
)
