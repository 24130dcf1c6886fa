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
    "known_at" BIGINT,
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
CREATE TABLE "announcement_targets" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "announcement_id" INTEGER NOT NULL REFERENCES "announcements" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_announcemen_announc_384ec4" UNIQUE ("announcement_id", "kind", "name")
);
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
    "department" VARCHAR(100) NOT NULL,
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
CREATE INDEX "idx_people_departm_050318" ON "people" ("department");
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
    "eJztfftz4zaW7r/C0i/JVOn2dqsfyaZu3Sq74yS963Zn285MUp1cDSTCEtoUoRCk3Zq5+d"
    "8vwIfEB0gBNEmB8Kna2kkLOLT0ATz4zhP/nmyoiz327Gy5pJEfTr5z/j3x0Qbz/ygPTZ0J"
    "2m4PA+KDEC28eC5KJsUfogULA7QUD7tFHsP8IxezZUC2IaG+mP2PNXWWyHf4pGfOP9eUhf"
    "90CHN+n/w+cW5p4GRPc+itE675CCMhfiae7dIlfzjxV497TOSTPyM8D+kKh2sc8Id9+oN/"
    "THwXf8Es++f2bn5LsOcWUCGueED8+TzcbePP3rk/xPPEF1zMl9SLNv5h7nYXrqm/n0wSLF"
    "fYxwEKsZuDyY88L0U0+yj5pvyDMIjw/iu6hw9cfIsiT4A9+d+3kb8UGDvp0i0Qw898/DAn"
    "7v9Jv1xu+nx+9eFmfn1xM59PKmskvkoJ7/SjJfXF+hKx2gKYlfh2/+s/Z7OXL7+ZPX/55t"
    "vXr7755vW3z7/lc+OfUh365q/kyxxQTB4lvtX5ux/fXd2IL0T5Jkp2V/oB+9PjC5h+cPHj"
    "xcfJX/GDUIiSR8Urd1iqiOEg/u/Kgr1do0C+ZHmZ0sLxX91m4bIPDit3eCuytcjQ7mN9Nu"
    "jL3MP+Klzzf85ev27A/u9nH9/+dPbxaz7rb8UVuEqHZsmYwP2As3jzdDDO5veFb/XN6G3z"
    "DwAu8l1PawsfJLoB+LjmGWz7vn4xU0CYz6pFOB4rIhwFREtDJNOtw3b2/NW3KtuXT6vfv/"
    "FgEV5+OtMgwUkD5aLUcJp48jMOGIdxEMhfquzml/Wb+WVlL7uEbT20m+see2W5AQEfsW72"
    "aShB+QZ/CeUoZ/MtQLcBzJuLX2O6tmGcsOUx/Pr92a8xvJtdOnL54erHbHoO87eXH84lUM"
    "8ZjYKlNuI5MQBeG/iEWM8/p0pRFfiS2IDAf/rDFuijwNMjJp6VrLovXnLP7cZgrglyUcoC"
    "fTIM2GuMXKwNdlEKwNbb2TJP1TlZvfNrVHZBrJXTKlURxrg+BnJNSbe6LvoFMUC/LfrEX9"
    "AvunqmIARqRlHNMI4nduetEJfJAvCKwNMobAF5UQrAVgT7lnoefcAB08W7IgjEXAdx/j3a"
    "IZ4ThE2uCjlGYSQUsi7iJTkAXBfwEK30NYtMGKBXhP4O76TkvB7vgwSocDWMt9HCI8u5AG"
    "6LNzp+w6qkBRt7aMchdmevX7/4z/mG/woikkB0drtU2IJFKO78FzOVjc9n1e77eKyIu0eX"
    "d1hm91PqYeTL8T4IlUBecKm+UN5/MuxuP//w4bKw28/flbfzL+/PLzjwMeyFhJ9qpHNJ7z"
    "kwC1l2RCPiZdEBcc8U/WhhXwZYQDJHkoyf93SD69xbRbluUuKU1ElNUhx9GH1GXJlRhst1"
    "i4UpyoHjsS3+LGJbzH+w/gqUJWEN2q7BAvm+9vl7EILzV+MgYNhnJCT/arPhy6Kw41trHc"
    "IZ7bLNGhQFYQVan7t7N+++TKJUHFB78lYlh+NFz/tdhNmLV9+8+vblm1d77PefNEFeB6/w"
    "6baDtyAJ8Jbh3VIW6u/ckhTAWobVQyycC5S09XJZEhRzW8Uc4HvCiCxrsXZf50VgU5cBzR"
    "yD+g70qqR1/sTecrk8ghjWz78ty0ECbgs/+obeiygbnWuWCJXlYLc37HZRaXt7lyvgFB8s"
    "0PLuAQXuvDJCZ7RubnVoM9uUP0E+WsXgid8pfkPqFrwmK58D8N94N5EUQedGp0110CyZJz"
    "SdYi30mbMNyD3fBg6XEZXKyPHoEnlZ9fLUeQj438Ous9g54RrHRcxfMYfhZYBD5+vkS/xH"
    "8s9n293fqnXS/fwJSQ31p6wOPNXyyFvRgITrOI7nR5sFn/bHYwqtmxIoVTMnU3JkblXegG"
    "ypvna6sHTKyfF5IQurp1+8UYkZvqkPGb4pH+/piyfb6T4KdnKYc0Jll+UuxGyEMDdtX3Es"
    "5w92jub5u6uzj7/JT/ZsvrChVkH8oMn5bzcXZ+WCskQdqRsHB4HhTIMXIzENGPFldXnNDk"
    "hfWpMHscDHm77I9/kpvMQCfV3uKpMF/qpc656nPyXFUtMkpigz3NtgAYWZynvCVCyKygJV"
    "V+cHGmDO3TnBj1fpHf89SK6gqm2RRrY6f2U7MPt0sie4AXrYM/HSxuQI8N+NE6zfnl2/Pf"
    "v+YvLXaWy1s5yOmshaVuXHp419q3Iz1Qy2epiPN5X6NCnE+UWqI0tzL/6AhlPjUC7TBqOJ"
    "bLY02OsN5eqzgtSAZ61Pgw3yhjlxuzed0tdHO8JSlAP22Tn7LOi1NksDWQmPzwsJURAy/a"
    "yQvBig3xZ9fsrrY58TAuRbW76eN3fRTuJPa0oBzElBDqBGDmC0dVslgxfl4AjuQwG1WBZI"
    "Qu4m72Qjfm/ANHzLBRnIPKmBVH9HlwRhU7fd1HdcR/ra8OelAPvWnCbiyMkbCtX6lPMiPS"
    "FvY0y8zHf2Pp9ixqzWWuQEYCX6dO3He35Qz75ZS6Ps188rh4Jbn38D5+qXy8tJZcd3AOvP"
    "6WOsxDT3ktcgevpIyUeMlunvb4yY7OdNVSMn8yAV6SGE8qn4l9LEskJoCm/oZwKJZaao7u"
    "YYSbJYlQVoSB7PBGxMKHv+XCUs8vx5fVxEjI0lCcHG3a5AGSUKTHFVqoKQH9IviSxlDjyW"
    "SpYeN7J1UmaU1X0qTxeRqKlBCbthOsquTBzOG93k1x6jl/E0LXYpJBQLKq7pBi+ou3PWiD"
    "lC1BFXxOWeN3Xiu+GEc8rDLv9ZDgm/c5YeETlAXOoeO9THziIKQ+rHF8ktaLiullX0+Yda"
    "EGHgv4acOs38V2yUFn5sBNGy/hysQJhPT8qAMJu7NkCYgTAboaPsIsw3KOD07hhfTmep0+"
    "UwFlC/inlT5q3iEmXORp85/yB890QhH9xx6pp+7OB7HOwS4osD+bXMHTxSlQHf8Z0o/jdG"
    "EDiwIQdJMwfO1kzVBZzNt9ED3HlevO7Vn3Dbtd6ln0BOgZyOcp06J6cGMCj85Th/EnM02B"
    "OfPlQY20P+KuK/EniLKTqmmbfs10vjeM3LWHjEds9fQhJ6WgjvBexrU9AHf9G/RPsU92f3"
    "fw7KIO2lixz/86GUgNQjnhMByFtADhwdOPoo18kSjh7n+kp4eZYDXM/F49bSvdDvgkt4QU"
    "XCLr2VBc7Lc8WUqfNpInoDLwjf3LvsU+jZMQ7108TpNdtjddoR67Qm1SAdsTSvtoSrcrXQ"
    "jdu4SjwCR+6bQzKQodS9qdS9qPxVt3NRygoq37f5T/x5gLferkXbbYkoKBI1RZKHrikdqt"
    "HXWPsMqP1tm5oWruPUP92lKIhBclpr9MEVmSme10qVSq8bKpVeVyuVxuIZs+Zi6HH4fi2D"
    "O4FMQ4uUxAYEXgQ//2PrccCG0SovZwpK5eWsVqeIofI1rJsNCrRIek7Egj1eKTBVrDBtLD"
    "GtaO70Cs973au3C3JggGoYoOOJPQ+1tTs3PeFuc0N5OHZJm3UpiIEN2hZ9YdQTrH9LaEUO"
    "GttVLiynre5fLYsBsJVrg9E9J9H89W9xLbNEFACG21V7BhRtubZcIvE15rop/DJZ6/heL8"
    "lwsTvpi/YlSSUx+7DuKczwZ0RDrAt2QQig1oKahRwVfbD3YtbB3b3VmCCWNFUk/0Kh9FA8"
    "BnhF3Drg+93nW8oPQC2vX1luQMDja06WY93v5nbLsNIWnx5vl5FPZlRekpIQtCbuckXyqR"
    "BauaAVOViXLtclUfqab0pJCFakz2oAM3ucmFkDoNDkpEYpdYCv1e28q3pYoU96dqICuM3g"
    "lpjH8Y2bKWAAthnY0kFlViP6yCXhR7ykQbFSRjI8bazVFxPjKX1e1Av190bW3+sGgCEg3+"
    "nC5GlaKLtqpSFCkQlYWAPRT5ehpa4j8SBhIcZvXilA/OZVLcJiqJwouPiMlxKF0pQouBex"
    "EOK+HLQLfMtZWhXn+pzjg4QFXvDBWx/chliimuvR3gsA2EpgV7wXpyHUb6l/jwOG6m50Ko"
    "w3UuplbuYApffF2iRMtx6e3+Hd0TJ8D3GrMbtnS6/0Hhj6UAzd5Ho1K8NDpcsp49dJR/sf"
    "JKygNEOftjn9pUEki1JWAN83XY98oSEkWqWp2uQgBKUmGqUmEOE3IUpWLP7JcR/lNSlLQe"
    "QSIpdGBCp0I5f7jQwRoGZgy2+8USGgvEVa1yCuMmeqarnOe+scV/grqSbNm6EQNzq9vm62"
    "SiUrqL4UsuUHetPaQtUlMY/lLwqw2/hC6BOYZclh+Mhztux/HNnboXriSrTDcT4zLJUx7A"
    "1QRbaOxpy4te332CPitioZe9mPNbIWN5lFcA9speJD31fyrNPNsg0IDdKGhC6XRmHS3ZYG"
    "LhaPz7xS2fz9A0R8+Z4L6rvfofOtkZ1v11ItVO+13O8g+/yVvaRwEH9Bv8w1G+AWhGxEuq"
    "csg7L6UsW7LGdBELz3zBndmtITVJMOtp97qK8LQ7zZJq6M0jlan+d4EIHOCmWTM2U5FTib"
    "MkcPMmDrt7b1PcwJljuP/JBIzsAm+MuS0Lyp7RrgL1sSYKbfO6sgBy9B+5dAuOTFCRjpaP"
    "SSlEX7vzO1HkOEg0AvEb0oZR3b66dJDvRFNFO33BKfsHWLlSkJWqRehg5n5LxpRfivN8jz"
    "avV7Xm64F+Nlv9i/nH3zZo+2+EcTvtfvzy4vpZVFey9j9bisTT4qCEGcqN9ElwTsDgIYH6"
    "JwRTkKZ7lHjmuZ1DNeCjvUpIBGZREkgQ3ZQtUHOGg6e57+6iEiHRCQGIdimTYEJE55Fd+J"
    "tf0gPvI7/uN0AM7mW+i27f7iCRrXhur2tixK2WeO9lVTSl0J/zgnPgp2cqAziXIhwC5MDq"
    "eR7eYmhSyqVKa5QgCO5Pm7q7OPv8kLXbL5It9iFcQPmpz/dnNxBl4AU89WSTMGXXtpLwHG"
    "Us/Gksw/edqaAEMNpP2WNMk6+p6wDWEMu9fRaoVZXbW1bNq0MQksE5izvYSalTS55spWHG"
    "fOw5puHORsccC4knMpZo5PQ+cB+aETUmeBnfTZ2HXQioP/bFJas8c+S6XcGwV8EJLlDVJj"
    "R5osQfWfAWdK4RrS/SukvCAFETji+z3iofCvr8K/ZBubBq2J/KnwwhtFoOiGf+1zjy7vpM"
    "QpN9xMmOKJ84WYOUCXmjjZGRiLIVoZEtnrl2CIXoTACIGCGL46XVKQU7kakCc9IsXnzWcj"
    "nzFEMVlWK5YpUBRCIzZDz0RolWyIdx7ISb/kZBsFW8q06pFyIhai3H1FEo3CJdW7kTQnYi"
    "HE3dfUxXHoOUdN78wsiFlT+TWwhk5AJJKmF8ehJ3bdZjx0bQxdIm++pYFk29eXxhSErIH+"
    "UXUxFdvwNBbM24iFdHOxoZ/JRNbcKzc8bezrFU+c4/3Mjl19GceKv9+jnHyQSWpkJqn5pH"
    "vM9WC619MPfyX9iJngkkOxooFWE4u8jHVb+MXz5yoGzfPn9RaNGCuivMEuQdqtAPNS4NJu"
    "Tfs0W+IM3gxn5MnRyzXyV20SdQty4ArsZN8bwszfC801kXDyZKCRjW/2UwZqVZfbiNBozr"
    "Qt3YKNR3ru2Who16zon4SWa6EZB6I0nbtot5QReePW+hL0nAh4UcocZQxNzibbgC4xYwKX"
    "ke7bACOmd83lQcI6QvhaydJ53WDpvK5aOrdoQzwta/IgMSDCHKtozAp4Q/R8Itl86zZxL+"
    "a6+R6nMfvzaEBWxEeefu/Uopx1aPeyl/eo7WuP1R1QVVlrmNvgjZvwPeEWme7NfUUx2PEq"
    "Oz4DrcWGr4jCfn/cftflKWU52PEqO/6BuPzhFZhrt/l+vjXbuzNDfI3Jaq2TH3IQADDrtI"
    "Du/qzIAbR10Grv16oggFtt4R4kNyxtdJool6QA1kr/2ID/xzzQ9HQWpewjBJ37hhYklGNc"
    "n1x6kIBdW8nX9aJgjZjk/Krfs3kZ63bsTInCzhoo7KxKYfPfrAL0Df5Sp3OLYhZg3QDtzc"
    "WvseG1b7WWISrvtJZNz63AW9F8raSU6TJi8y9V0H/wKKrr532QKSF+K4R60xjP+tIZDaB/"
    "/+GX88sL5+ePF2/fXb/7cFWAORkUHx2C1B8vzi6lGMtaGB/DWOb2AYxlGIdcR+hojmw+qA"
    "xtlRHgDQ2x7lVzRSkLYIf0uieXXmdAm4rj92DYWH0+Pd62bPCrvmElalaCLdfYjTyufHSW"
    "oywFa2JZCxez1qaDBi78KzhXv1xenvK29XGCWnfZuhzRvWboANbr7FlW41vWpTUgn6Y44M"
    "J3acBwnH4nKRHID0+bCgXwYeIAHfqgsbBxxx40FjZoMRR4ITQWPvlyGEYJTXtZOiCF0Fj4"
    "Ucga21j4IgiQXzzfiyPNXCWeM0TTxKy3RHqlPFQ0jkQzN1EZzazhTrOFT8ske+5+AVfU9Z"
    "iHYn5XnMHA7aWOhkXxbX46EOdEbES5pxCci0NEtGKdBwmIcyqCjMIQb7ahTsJlXgTy1qpJ"
    "rFg7aHyQgYBx5wFjKD7vu/gc7gw1aOsb0oroB760UYDdG7SaSIz3/PC0yYK/TSfOQ7QaJN"
    "ywgliDUft52mCgm98wYDg7so8CR1DsRr0IEGQzzXeYDzWsNCNsKwivQXjNqCCQfnht1QGu"
    "KQUc14ZXj6utDAyq/YDD5XoipeVi4Agh51NwL1Scxl7SrOtKbjdC8/5x6uUm7l5cbFUGX5"
    "SykMd3H2xLIYsC0gLoVMpCoPtyqEP4rd/w2y0JWKhtkealwB7t/oon1GJNckKwJE/IRQCG"
    "aQ5r0wxTE40ocy9z/oF4YWy9VC2pZGTaaErFc/rPTgRzaRzaYtpgLoUk9LRiHXsBIJZqxJ"
    "L/RdGcQpIJ03AlV07GQpy7N0bRUt5qqB7ig8SAyRj8ZPB7UzIFiFVs0HoDtGJ94i9bEmCm"
    "zcWLcj3VgFsZGwLWbdw5Cqz7KbBuvlQPNJCWBhUnKHBw4VAWcw3j4pBJ1K2ebiz1yfaKRr"
    "lPJmIh9euFYj+sqYfncqDPKR9DvhzromAJ7gWX7Avv7E0Ytn3c+YcPl+LJ+/Zx5+/K/eF+"
    "eX9+8fHrF3+rnIHl9kwoCOf0Vq9DU0EGCEmfhCTFugNCcvA4jWttVPlIcVeax0fizja1ZC"
    "Tre3OUiYgePb1kV5Te6rQVEGQ6G6I6mvmJuWrcSqO+Ro+ftO+hYWobjlSD35Muz9TTNdkz"
    "bMcrg1rTZe/ULIV6Hn2QMpRkpJmdxHNO2vDtU7FLTXIVs16jFSAsQxGWMdysPZgzpfsmH5"
    "rZnIOncY68KwJb04f5gmammIanqiQJrip1V5VPQ3IryQZvxPsgNCDU+09Gi7WH/FXEeYJW"
    "tkNByD5d0ktSCVTQmsRXxhCof6oOFVPb1D6l9Rhf5oSRbhU7+tQaCa2xjWoTJ0p9w5vc8P"
    "S4owUa3oBXpV4JA2sxiLVA3w+gK2a+JtD3A/p+FDiKiLtdEv9ORlD2Y43sJI5teXxaL9Qk"
    "a+sAuSlmqV9z2+Sfmoj0XC4FSSam8gvIhBhvJsQlkWdqxp83Hn8e6SU5E+q1R6kemg5FqN"
    "fuO7QW4K1HMJtvqUeWWgykKjlgMNNLlcwYs07wl6UXMXIv2diNQfqCHMTpNeL05jr8gAbm"
    "sDbNzWQiGTS3nljwvgs/DHZ1pDAZPMoM55jPI/30Ro2fD6U7RqqNZiaYWzk1/Z1faojWQN"
    "GOPUvRcJBmtPiRp2hmwo/sFVE9Q3OqAYp1bHdRvcebhby5YG70OCnZxBP7JiVddWsHXjIU"
    "LwHT0oATsZCTD0QR2ImJ69ILOwHPiQWek3OPLqXZJMlAIzlZiCknLSgGYmIkMYGaKaMWag"
    "yM8SnRlDHUTNmotPRZo6EUx0juaEfJlIns0diKqfdR/DUq3DH+vJE6bvgMYI7AHCv3gYtm"
    "EGSJxLfXbdxRkYXWHeppKnDtADDzJwQ+MPMxLAcwc2DmwMzbMPOPeEsDaYlEOtLIzoN4Dp"
    "RJQJnE8TKJJd0Idlhdrxv8pc7NexCxoAdZA8w3F7/eFPh5lpr/9fuzX2NKvtmlI5cfrn7M"
    "pufo+9vLD+flhmQcmBUNtOol8jIDQk7j976vd6LnUolbGgg9jHVvOinIQamEhg0aRB7mWp"
    "TNPzPZDYP1CqUiOOAe//SHNYoFonamnMOlVsFbt9XCFOVgYTpfmAAz6t23WJmSILjN7HOb"
    "PSE3TWFBGCMrn+9srRUpCsHr0OmS7JXNYqe1KlU5WBjwMNu1HOPzMJvoBgUH8wkdzLLTd1"
    "BoDVPwypu2SDoK4PLv4Fz9cnk5qTtIAeDjAFf5Qw3GpwyRYLfu1s/C+PR4uIT/UPWbPydn"
    "jpjshGsUOoxbigvq7pyHNXX4pvBcJ8DIdUjorBFzxIU0vhNSPhnHBjXfKjRgzyal1erqmd"
    "K8quQ3Qv8CM9nNkatHoWb+lByz1PLq8BqpmmH5Nw+SfPrk/ME+OP7Iw/0QZR/Z2qgf7rld"
    "CZ0MbO5kcM1/3R2WUaR0pJEcsXiOIiv6h6AuBzriuMQVJAX5TmpiTvl/u5zTIEFz8I4Peo"
    "LTMIfTGRxUKVEXD+w4jwV4z1C8B8UxqOoK1OdJHCQs7OHZfYpEiL9oJf5k8yHrB4Lz41Y6"
    "8ooVKa9v0vcS4Z5iLLZq/yIniU95LeuqLAUhrvHbu7AcEHE0djkavA8QFuspLLZX8hC2OY"
    "5t+URUCowN7TYbKbb1XrNTR8Pe03upiyf+fNpYys9nKLp3rtOg1FfMeSBsLTwxC+xk96U6"
    "/Mn4YY0D/My5WWOHuMxBAXbYBnnedw5yN8RnjtgxwlWzqTp7un88uH6MPV6bXT9c0YRal7"
    "fsBcDxo+D4QeyuhS8iLwWeiM4NYBcvidtiWYpyYHE9Fn9ZdlC94ilKWeAZHeDiKMj6H3KX"
    "T8GvMILlgExmyGQ2GVljW2WkyF9ReS+7/PC0yQ7Oto5PobUdmKRVLTyWRhn964rBgubm8k"
    "QrzSEgimNYjvERRSNd+cAUnxxTvMpl6/yMgw1hLIGgQhprZjbyx0Iu0HYvpBlaEfU+DDuF"
    "XrhxmCNObBV5rvgeB3HZT3J5tsPQTlJL1MHzFEgsw3wnBkBiDTo1xnrl2FNlVIdXSHlBCi"
    "LAqIBRmXHu6zKqZBubBq2JjKrwwhvLqGL6cJRNJbM0mJQQUL3SffLPWxrMf49mz2dv/ulg"
    "tFx/JwqF8DacOrfECznToYHjBnRbZUx6osfIEfAhQ3R+Mx8Sa8632zxJMhLft7IY9aFfqf"
    "CAEeBkew4TB/5WIQr8bW0M+FtJc9YcdOnlyO1wT4UBd2Xc8cM81VT6sJdkAXVV1LcBueeQ"
    "zEVAQH45TjPyMnlAXxV9j2xIXEbXct/L5AdEPyEgo0QfPA5g4hq/Ol2auKe3xD5iDqq8KZ"
    "Zs2lTZFgsSCW2XNgnXJQ903OOKUzfsrPnPcwQGTT5s9QeA03qMWguuox7RQkFje+MXBkiX"
    "CaQLwjxGLQdwYAjzQJjnscbF5IhVoW5OKJoR79I633jxsTsVhoDD+Jl966E7zL5zthFbO1"
    "u08yjiU5coCHZxBbCDmPNf1x+u+K/ZLHDAnAX26IMz+7+vX1Ztjd7+ioJBcse3ZdEwmdb3"
    "6C0LiylTp/zpKqDRdn6Hd9kUMG2MNG2ypVf1RWbzrUgnL/odX84UHI8vZ7WeRzEEPdcMfg"
    "sOC1PQTqpbvyBkXZ3tm1cKu//Nq9rdL4ZKYY84ZiC7S6L5+sucGNx+qXH7JdjcJhh55abV"
    "g/bNf5ptHBVWwtA2gk90NcAXdfLlAF8U+KLG7os63f0QZml2VUiPXg9hektGE0FVuMfkND"
    "7Tn3HA5N7SdGTa5CfdYrr1sJqD9LpwVRjyHY+uHOI7+VaJDmFxjV+qML9i/LPmokHtJ3Xc"
    "a7GOiXRJQY47IOtcMviBb7nRe2VquWK9wxJvEPF03DZ7AetcNr20Rtsixh4oVz5rxNY6OF"
    "cEAW8VvAPqafUZzeYPiO4Gi8DSMBh332rUxVsUhPLOOU1dFfNSfYFdVfcDofz8uQrMz5/X"
    "4yzGikB7dIn09vJBwjpd0XESe/pt5/eEkQXhJ6Zmi1CZ9ICYb6OFR5bj1SAJfNwkZSQk95"
    "I93hjRkMpDaEMjtJEh6CF/FXFzp83mz8uCulFTN39GNMRJBXQrhVOWB5WjqHLwly3y3fkG"
    "uwRpGTsluQEBz/5z3IizLSWetBy4UcVLpEHB68Suo5BuPbSbr8itLvYVWUBeA/kk3YLNAy"
    "zYoey209pMPJnocCkEz/tSNInva/bi1Tevvn355tXe5bX/pMnTVQUYksCMcTeWSA5hAqcW"
    "910UBeHCi7Yr4CHGeTldEV97DSqisAo6q1AJ/58mRnW23XoNaf354Wlj6/TDxB46p0MUye"
    "ztXGY4ClGkpUdwTapkvXFVEOrGsjptBULPCcAMcw4TageSSmIWVhp0D3X8vxoYZ/MtBLeX"
    "KN0DXjCidyFgTsQ6d+Ps+SsVj6OYVo9yPFhO03VJgJfhPAqIxA1Qf9FFRdCKjd0AcS/XXb"
    "Al3WKt1lQHCSsAr0RJFcOkjXHSSqAUPALGUEdzLKGIr2ZA/hXbMG/5ZxOZPVSZNG20ivLT"
    "+T5y+7hWCowjs3f4tIVxxFHQZu0FITCOjjL2PGNpy3SsOXeB6NhJdNbIE39Ey24qCFlnOb"
    "2YqRhOfFY90LOK2YS/bLlOYNqEsigH1b+tAxkRa9OEjkEI6dHIm1v0/oSKSQsLcgjF6C1K"
    "RQ4W5tEL01TlW4ytPbLIrxSpG9ciKRf7Vrbo8TJKQ4upjYTX2N7W17j2osZsaNrkiGG41U"
    "2MHl3xryPqH+P+08hZBPSB4aChbrJRBLw3tuj1aYP3JqR32Nd23xSlwH9z1H8DTnxjXhIw"
    "ho1aADDJDDghxtffByipDiW9Eee1jJAmA410ND7rIRQIZBLIpCFkEuJRkHjzlDl7gO+5yt"
    "BfmKIcRFFGRtnN6vh28mMYgijGL0yc5aSzIjkBeEUgnGWUcTuScJZZr0CXroOyZukCVlmK"
    "sJUA5zRrAV3+952rXy4vT9d3NfaGSLquJj30mnqupq1DwC0DbplGt8xa2u263luQzbfOFd"
    "NLsR/XsXqlfnsBG30xnXda8nH4QIM7rfq+vIwFOcFD57sv6WaL/N18KWkmVg96UQpg14bd"
    "pzI90rDLqTX1wkNDjVwXu/OFVpfCvIwFkA9wMoID3RjWWKm08VdtFqYgBwvT+cIwehtym1"
    "KPTuZkQC8pMXay8lEYBXjOlmus1wpFJmsd6t2z+ASsOf//yzaRO6k4BPDaB/BCGshLiRv4"
    "T17Iui3fV4+aTDvP73Egb5h6XLPnZe0Dvg8Nf4d3/HGcqwTbgOhd5SERtQ7zPpq3Yb8t4j"
    "JZgPw45CKnSwvnTGBAcJHnjZeycLjm4l9avseSmAUbeWjnjLh4UhDsz0x2XNYjX5YbEPpP"
    "f1gDfkAXLQh6QQyIefvMxg29b5XZmJcD/Nvi7+EV8uZr6kmC2423ShQF4UoJjSsltlHQxh"
    "dZEIMd33bHhx6bE8Yi2TXjDSUbBSkLOE65omCmQtfFtIaKglmFsgvYtAllQcgCqIdgNJXU"
    "zxMld1HPm8iSu2hiFjUkd/EZPSR3fdrf6v4H5HmZrabLp6ZCnteG/1CS3sOuwV3yYsBcNJ"
    "jLmrji9QqRp3sJWUkSUNdA/YQdG4Ax8k/uaXyNW01mf+31b2UxuPqtEpXzfQ7OsoUtVJaE"
    "zd06M8ajbZpzFsQA/bboZ+RUmXDmBKAFT68Vc1tpDYF2wdHP6WNGti6qVUa5/WhS+xdhb3"
    "7IfrTUGk1Hp8ds0jndGnht3jlZ1fIOVe2QLqe5lSwDauSGDi8klNmXDZ7CTMDCYpdeUlcE"
    "T27HroFcT+rJday89KjFXgC6IvTLLBJn6KOZhdeR08TE8uXcbjSNWPydxl9FSiv+npYoHS"
    "EVsfbqw9udsJUUuFyN/aO838A2hmIb0BvUANWdP0UL75P6W1EQA0Nd6/1oODnp3mjr4Ow8"
    "WIAjWwrVI7SwCc3sXWOY4umyec1p+Mk7F2+2nFz4yx1fLxlLKc1o5CrkMHd+h3eKFzScOc"
    "lN8F8xR/xt55YGDnICzFeYhU5InW208AhbV+9p0JKU8p/iyvDvDHF/0zV+7SlcT5PusFYh"
    "ezodHDJQxT6yd8OINqTGvQKnVkxmx++ekKXWYCoYymaNNBR0ezEaFxo10UYwNDL6nh/fNW"
    "HRbKjRJNgkk3pN1Z2C69JEJQyuS3PWYqTc5CnxRMgt6vsEBe+lZd5LsaEvXBLK2Ml+rJGe"
    "xHsG82mqvkrfwSjwCA6cEH8JHXrrIP4RfwB2HfEwiZNSSQQSvozV1808hn+pEMsUSVMj2L"
    "2IFT7GoVswsGizQYGWSzcnYkGF6DDXezHsMxKSe91yuYIcVG5pVG49BCTkmkHbk16UAzJu"
    "VX2FjUdq+T0YoQlkIlM31IcoQL9Bq0kNSxdDx0l6iFa9OBH5c7MXuIvKfyDeQxFv0NXGuA"
    "4P75DaSuTeOeAqfZ6aYaJaH3lopgp6ZKuiemgeNiNEMm1mITUM5Cj76Id4QJbhKHVtEyGJ"
    "/7eyWPU+qWy+dbfIvVD1RzW5o/5mTpeyG7rh7z71sVR/7AebtUg2TTkpOlGcrkMXn/EynM"
    "bJzfgeB1OHUSdco9BBjsc3iMM/D/A2zqV03sY5lY5LMXN8GjoLsWwO4f/BkZAlUPfwV373"
    "f/fPaeS7IgOb6zsnvhgheVj250jIUaYL6u6cJfKdRRTs+B/c4PgTjh3+ijm3kehWDCGSEW"
    "hLc9OvDVKL3Xe417ygZPCrSYbLa+/pcpIx3QMzerDTs0E7+lGUgzqCfqoqT5R+ioI7+f3f"
    "6Ugj6drEc3pxGxeTYkKywR7hHBB8x8bs4CZGsl8vDbWel7FQq7+cKej0l7NajS6GSncFIB"
    "bOuaXgapfDlyXBS9w6ol17q1p9p6Tau9R6xP1Fv6B31iUp2rqtah2LcsBRoNZx3OBPocDu"
    "aWZcR2z9k4heyXI5srFGTr7ls+ZrPk3ZESokHIaDe7LEqUvSd5C7IT4RwsK3iDyPPjCZf1"
    "NPGFyMxmqcZkK/lgZm68l8Nt86JyN0eLCd9RjimRHavqZlUDZ0/BxQbxJ0s8YOn+0sds7D"
    "mizXcWCJcQLisDXX3gU9z/gUyv/hu+w7h/ppXyDPc4QJz6Zp0yDmBHiDNwscOERStjPEH4"
    "TjxuD3rOm4eQj4xsbSJfBRsKvL0t8Llasidml7z3HyWSmuomxnmquK4OfL+burs4+/ySt/"
    "svki2rsK4gdNzn+7uTirXIa48MhS56g/SFjotbMt1UIcHe8xYyh+zaUnSzZ8/HTZJDOVDQ"
    "2fhuSWLFFMHPj/Ea6yH9BOpDGgVIfLTAxVMWkcgUWL/bdI7b388yAffTRnAgpDvNmGkpvO"
    "ahcgLwId6csuPZe/LNqx4L3MYCn+VhsbYAWOYGHKB4bWISARhuqYtishOc3VV0IiDDGJx7"
    "lG5CvTQQxCENHr0iNHtiyqwQjJtjxeKJPXKh3AfVV63Lh0kSrSElVsWuynsOdrDLTye3HE"
    "SsvvL0VT7R/cfMKxoy0xr7i5Jdxr3OBaYOeB3mH/mfOjSE5/IOE6tsfC+MOK8faYB8mric"
    "UwGG1GnQrTBqMN++6WEllYut6hlJex0KXUV3rvdvb6jbvW8tztJSyE+cVMBWU+q95zN6vm"
    "q0ehFsLZfAvx7b7aQpAUl5+iEn3d2A4pJwbdkDS6ISEPByGbf2YyClnfXa0kNmC7r3//1Z"
    "dfoQHwXjqsbalHllpFWweJAQFHyY2GAyjrNyq6+k29qn4DKRVGM8QxJJLayM7LR4CsuUxm"
    "UikvR14CPGi9ZvXGUHfg4LnJnjOylVF17eS3JDSnfhKp0v8T0RCfcQOLBuRfqM5hJpk1bX"
    "KZ/Snmz1FeQD2RGgcbwkRxT5ygJtxeIt1GuLvixzrIp8KV9cz5iO/5hnXFFObwPbbLtYNg"
    "d6LZA1rxRTl0gFhjbytNvx7gT0J3HVsOmmmDp+6UvQ5Myu/uyTsn3kb+LXR7HZTE+rL97M"
    "M7SNSdtv1XlGuljVIwTaFQYOaBmZcRG3mpeN16FERgOfq08xKoOzBI7G59WdiRYOc9CTvv"
    "nNI70WhmIrHu9mPTJptukc6CSxINYt1GpCcASzHgWDT9ghAr2bo+RYHD9Olc4Gykj9/Qvu"
    "c/E3mmJjmWnEn6vbUZKIghqhYoiDlrARTE+LUACgIUBCiIFgX5iNGyLgC+H2skI0E6a0AX"
    "Cf8X3tDPpEJUys1/BZeZOp/yqXl/AJkxkswkC1pZgIZaj0zAxluDu+kcMqYLCQbCtq+gMS"
    "QNG6VnxmAkPSVmDlaSOWsxPivJSEIPZlIfqBpqJt2sxZ0H76P4y1QvmjuMThtvmovnzTdR"
    "qNj5TNNaKt18ss7uaQB/riEa+cjVJ+tWV3IUxOCABKY4DvCBnZyanZzK47jE5B4XD57yWO"
    "MxGuRn9Xn18yfRISA51LOu9GkXw9irmH2WfR999yIUtBhZ0AK3osKtqON0Q8KtqAOCfdqb"
    "TcyCuI+7TcSN4zJTqL6PfyYBTfynLZv47wmP6qbeC1i4q7vvLcMtdWnPpHp8DxLWxeJeK8"
    "U5XzfEOV9X45zQ6/1J9Hp/whHNvLmptSolQVgamy79ul6usRt52P255g7I4oRpk4OFZVPn"
    "W+XbIB8VqhAWtEouFzhXDNv+U33nymFz6eqvsiRkr7c9QtwA3Yba7TuLUlbw/QYke+neOa"
    "Bn0bReIv37C7YB5T99owNwTgTMKxXzCvIcDVXpEL02gfhA9Nry6PU1vueAi+WRmVj7wWmj"
    "eZVNU24PeUs9jz4kLRcxXzrXWeAlihh2UHLx8QOKrzCm3LqX9XrUlofrj43VPMeuutQ7l+"
    "E87uk8Ni04eMI+jX1w/TXyXU8rUHWQsMJyLXH9FzMVrv9iVs/1xdi4sjVGXjIWYK/mEr6m"
    "aOBBxsJt3H3A1VyzyEZuMrXFKhprX4YTG0UX99iXB5+KM6ZK5tEci8nKF09y20Y0sae3Do"
    "0CZ4vp1ksMm5B6rvOwxr7E2vnOWXPDiP+ynRDktg4JUmuJJZaS7GbKHv8SGF7GKjcwvAxe"
    "GHMNL9uiLInOwoFOhlVBxiY/c2dZVglC4i/qoprKAKqjCorYeEDWsP+6y+e1C10lwj3dsm"
    "Hj6oAZdpq+D/ld2wG+V6XHjWqvq2IsedMLQPPv4Vz9cnl5MoOXcI4V/lSXaXkYnTYauvG8"
    "+bqfHMvHmI2QOmlk6uRpTRuDKlN7MWwYSRWvRkYqkevqUbPvge11HAQ00NnVewH7Ik1dbW"
    "tDahI+RvH3q7Z5iLwjKTIBn6GcHSMmpz7V2Osqbizd0iBkjvi7DgmdxY7/f+YQ93BzKf+U"
    "8AnC1+wkxEKaOdPps8G5a7ROqj94t5SvvZS/1y5AXgSKCitKXwQ8tJOI81Jwv+ajTP/THQ"
    "iivqTuUIjHjh4M85BP66UqLX56ojo95K8i/iugeZ45u7hJReeWTn0JckLA4Fsz+P2rokHi"
    "8zIWRt66T2QKU9WoCnA230JwOytsMuRUvOZ2Rd2puB9rPBWFZaJxKk4++NjhxgkTrjVu3C"
    "BHyE4d4sd5Ldm7WbWHNORUuuvd8X+Judql3XCsDnWsZkukqnay+RaqnZlKO7xZfTu8WaUd"
    "HhycAxycjEaBzK9bX+d+kLAC4KFr3PmfD7EsllyPeE4EIG8B+UNAQg6gtkOlKAfJiDb5Wn"
    "7i637hh8FORisPg428cs2nzfnuCUg/FxbQB763MgMcLp81bSc3EcP80qklDxQWG7wtnebV"
    "mXinko3vRM1SNGTWxbu+ui7Q9KGS9JXXDyO8TsnEPDpTb1NCq++RlJekI42kJESruYt2iq"
    "6un+iDQ2/DuCRrjdiaS8dVWRHDrrONFh5ZejuHJh4s/tipg3xXBPX31VpJfVfVGdbpk6X0"
    "SPzSZPW4OBAjUw6BZmLkIkmLt1rs09k28aHOkgT4i6RTZJRNByzrK2G02mLnRABTCaYH9a"
    "zGuQ/zbYLTQM7Nge6AGt4kTxnZqqhSw8NmNIoZBtgvkpnCQDMvFFOUk0YzxkYDTt8ET05T"
    "N5mIaoonOT59kGWEqgvqhEDZkm9PiIIayukgCroP0Km0Qqrvg1RpgsSixWe8lPuumvZ3UQ"
    "7O09bJW4niqZ6WHkW1bdhTiRLqt0JkhLg3QPj9h1/OLy+cnz9evH13/e7DVSE8lwwW6cnH"
    "i7NLc0JAZzggy7XsOE1HGs9TdJhjTmHiEznvHmmj1J9kafaWzmGWE7HwPOullFC8VBoIp9"
    "MtRPeFUqrmi4ZUzReSHvR1CSb/df3hSjfBxCXL0Pl/jke6igOYcnYJMOLzqjbRpJxTMi1e"
    "DygecH7qw+yv/w+P4sng"
)
