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
    "hidden" INT NOT NULL,
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
    "group_id" INTEGER REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "in_reply_to_id" INTEGER REFERENCES "posts" ("id") ON DELETE SET NULL,
    "quote_of_id" INTEGER REFERENCES "posts" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_posts_account_c17008" UNIQUE ("account_id", "boost_of_id")
);
CREATE INDEX "idx_posts_url_c18e98" ON "posts" ("url");
CREATE INDEX "idx_posts_in_repl_93133b" ON "posts" ("in_reply_to_uri");
CREATE INDEX "idx_posts_thread__ac75c1" ON "posts" ("thread_id");
CREATE INDEX "idx_posts_boost_o_50f39d" ON "posts" ("boost_of_id");
CREATE INDEX "idx_posts_group_i_0c7340" ON "posts" ("group_id");
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
CREATE TABLE "groups" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "access" VARCHAR(16) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "rules" TEXT NOT NULL,
    "slow_mode_s" INT NOT NULL,
    "archived_at" BIGINT
);
CREATE TABLE "group_members" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "role" VARCHAR(16) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "since" BIGINT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "group_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_group_membe_group_i_cb7164" UNIQUE ("group_id", "account_id")
);
CREATE INDEX "idx_group_membe_account_4327fe" ON "group_members" ("account_id", "state");
CREATE TABLE "locked_threads" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "thread_id" BIGINT NOT NULL UNIQUE,
    "group_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_locked_thre_group_i_6566f4" ON "locked_threads" ("group_id");
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
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "group_id" INTEGER REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_lists_account_476a9b" ON "lists" ("account_id");
CREATE INDEX "idx_lists_group_i_f5e070" ON "lists" ("group_id");
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
    "eJztffuT2za25r/C6l8yU6X1tduP5Ka2tqrb6SS+t23nujszk3KyHEpES0hThEKQLWtm87"
    "8vwIfEBwgBbJIC0acqFdskDiV9AA++88S/z9bERwF9drFYkCSMz751/n0WemvE/lK/NXPO"
    "vM3mcINfiL15kI71skHpRW9O48hb8IfdeQFF7JKP6CLCmxiTkI/++4o4Cy902KBnzj9XhM"
    "b/dDB1fj379cy5I5FTPM0hd068YncojtEz/myfLNjDcbh83GOSEP+RIDcmSxSvUMQe9vk3"
    "dhmHPvqCaPHPzb17h1HgV1DBPn9Aet2Nd5v02jv/+3Qc/4Jzd0GCZB0exm528YqE+8E4w3"
    "KJQhR5MfJLMIVJEOSIFpeyb8ouxFGC9l/RP1zw0Z2XBBzss/99l4QLjrGTT93co+hZiLYu"
    "9v9P/uVKw133w8db9+bq1nXPGnPEv0oN7/zSgoR8fjGfbQ7Mkn+7//Wf5+cvX359/vzlm2"
    "9ev/r669ffPP+GjU1/SvPW139mX+aAYvYo/q0u3/3w7sMt/0KELaJsdeUX6B8Bm8D8wtUP"
    "V5/O/kwf5MVe9qh05g5TlVAUpX9vTNjblReJp6wsU5s49qu7TFxx4TBzh7eimIsC7SHmZ+"
    "19cQMULuMV++f569cS7P928entjxef/sJG/bU6Ax/yW+fZPY77AWf+5ulgXIwfCt/mmzHY"
    "4h8BXC/0A60lfJDoB+Djmme05fv6xbkCwmxUK8LpvSrCSYS1NEQ23Dpsz5+/+kZl+bJh7e"
    "s3vVmFl+3OJMpw0kC5KjWeJj77CUWUwTgK5C9VVvPL9sX8srGWfUw3gbdzdbe9utyIgE9Y"
    "N4ckFqB8i77EYpSL8RagKwHz9uofKV1bU0bYyhj+5f3FP1J417v8zvXHDz8Uw0uYv73+eC"
    "mA2qUkiRbaiJfEAHht4DNi7f6eK0VV4GtiIwL/+TdboE+iQI+YBFay6qF4yQOzGyNXE+Sq"
    "lAX6ZBywV8jzkTbYVSkAW29lizxVl3j5LmxR2RWxTk6rXEUY4/oYyTUlXOq66FfEAP2u6O"
    "NwTr7o6pmKEKgZRTVDGZ7IdzshLpIF4BWBJ0ncAfKqFICtCPYdCQKyRRHVxbshCMRcB3H2"
    "PbohXhKERa4KOfLihCtkXcRrcgC4LuCxt9TXLCJhgF4R+nu0E5LzdrwPEqDC1TDeJPMAL1"
    "wO3AatdfyGTUkLFvbYjkPkn79+/eI/3TX7FZgngeisdqGwBZNQXfkvzlUWPhvVuu7Te1Xc"
    "A7K4RyK7n5AAeaEY74NQDeQ5kxoK5f2VcVf75ceP15XVfvmuvpx/fn95xYBPYa8k/DQjnQ"
    "vywICZi7IjpIjXRUfEvVD0k4V9hX0fCSJBUsAPQrDENbBeRIhj4nqC7Kr3ZI3aXIlVuX7S"
    "D5VUd0sCItlOPvuwzt7jxarDxFTlwMnbFX+a0A1iP1h/BuqSMAdd52DuhaE21zkIwUagsR"
    "FQFFIc4391WfB1UVjxnbUOZtbDosscVAVhBjrvu3uX+r4kpVaI0brzNiXH40XPh52E8xev"
    "vn71zcs3r/bY76/IIG+Dl/vPu8FbkQR46/BuCI31V25NCmCtwxp4NHY5Stp6uS4JirmrYo"
    "7QA6ZYlCHauq7LIrCo64AWTlj9YEVT0jrf7WB5cwH2KNLPda7LQbJzh5jFmjzwiCZxNcux"
    "6nKw2iWrnVc1392XimX5hbm3uN96ke827pBz0ja2eWt9vq5f8UJvmYLHfyf/Dblb8AYvQw"
    "bAf6PdmaDgvHR3Jqs5p9k4rukU684vnE2EH9gycJgMrwr3nIAsvKCoFJ8524h9HvKd+c6J"
    "VygtGP+KOhQtIhQ7f8m+xH9k/3y22f21WZM+zEcI6tU/FzX3uZb3giWJcLxKY6Zhsp6zYb"
    "89pqhdlqyqmqWakyNzKyBHZEvtdeqVqVMuRCgLWVip/uKNSnz2TXt49k19e89fPNFKD71o"
    "J4a5JFR3We5iRCcIs2z58m25vLEzNC/ffbj49It4Zy/GcxtqGaUPOrv85fbqol68l6kjde"
    "PgIDCeafBiIqYBxaGoBlLugAyF9Y8QC3y86euFIduFF4ijr8tdRbLAX5X7CpTpT02xtDTk"
    "qcqM9zZYQGFm4v47DYuiMUHN2fmeRIhxd0bw01l6x36PJ1ZQzRZUE5udP4sVWFw92xPcyN"
    "vumXhtYTIE2O9GGdZvL27eXnx3dfbnaWy1i5KOOhO1Byvfn0l7hJVGqhls7TAfb+D1+awS"
    "5+dppTTPvfgNmntNQ7nMJEYTXm9ItNcbypV+FakR99qQRGsvGGfH7d90yl8f7QhLVQ7YZ+"
    "/ss6LXukwNZCU8Pi8k9qKY6meFlMUA/a7os11eH/uSECDf2fINAtf3dgJ/miwFsCQFOYAa"
    "OYDJxu+UDF6Vgy14CAXUYVogCbmfvJM1/70R1fAtV2Qg86QFUv0VXROERd11Ud8zHRlqw1"
    "+WAuw7c5qEISdu3tTqUy6LDIS8jTHxOt/Z+3yqGbNac1ESgJkY0rWfrvlRPftmTY2yX7+s"
    "HCpuffYNnA8/X1+fNVZ8D7D+lD/GSkxLL3kLoqePlHxC3iL//dKIyX7cTDVy4ka5yAAhlM"
    "/VT8oTyyqhKbQmv2NILDNFdctjJNlkNSZAkjxeCNiYUPb8uUpY5Pnz9rgIvzeVJAQbV7sC"
    "ZRQoMMVZaQpCfsiwJLKWOfBYKll73MTmSZlRNtepOF1EoKZGJeyG6Si7MnEYb/SzX3uMXq"
    "bDtNgll1AsqLghazQn/s5ZedThog4/jq/0vJmTnsPHnVMB8tnPcnD8rbMIMM8BYlIPyCEh"
    "cuZJHJMwPbRvTuJVs6xiyA/qQISB/xqy68j5L18oHfzYHkTLhnOwAmE+PSkDwmzu3ABhBs"
    "JshI6yizDfehGjd8f4cj5KnS7HqYD6sdfrOm/lB1YzNvrM+TtmqyeJ2c0do675ZQc9oGiX"
    "EV8UiY/A7uGRqgz4nq1E/meKIHBgQzYSOQcu5kzVBVyMt9ED3HtevO4xq3CyuN4Bq0BOgZ"
    "xOcp56J6cGMCj05Th/4mM02BMbPlYYO/DCZcJ+JfAWU3SMnLfs50tjey3LWLjF9s9fYhwH"
    "WgjvBexrUzAEf9E/sPwUZ5UPvw+KIB2kixz7+FhIQNoRL4kA5B0gB44OHH2S82QJR09zfQ"
    "W8vMgBbufiaWvpQeh3xSU8Jzxhl9yJAuf1sXzIzPl8xnsDzzFb3LviKvTsmIb6kXF6zfZY"
    "vXbEOq1JNUpHLM1jROFYYi100zauAo/AkbP9PBHIUOouK3WvKn/V5VyVsoLKD23+49CN0C"
    "bYdWi7LRAFRaKmSMrQydKhpL7G1mdA7W/X1LR4lab+6U5FRQyS0zqjD67IQvG8VqpUei2p"
    "VHrdrFSaimfMmkO4p+H7tQzuDDINLVITGxF4Hvz8j03AABtHq7w8V1AqL89bdQq/VT+Gdb"
    "32Ii2SXhKxYI03CkwVK0ylJaYNzZ0f4fmge8x5RQ4MUA0DdDqx57GWdu+mJ5xtbigPRz7u"
    "Mi8VMbBBu6LPjXqM9E8JbchBY7vGgeWk0/mrdTEAtnFssPfASDR7/TscyywQBYDhdNWBAf"
    "U2TFsuPP41XN0UfpGsdXxvkGS41J30RfuQpJqYfVgPFGb4IyEx0gW7IgRQa0FNY4aKPth7"
    "Mevg7t9qzBDLmirif3mxcFM8BnhD3Drgh13nG8I2QC2vX11uRMDTY04WU13v5nbLsNIWnx"
    "1vl1FOZlSekpoQtCbuc0aWEUk2WtNRloC56HMuymkpWnm5DTmYlz7nJduANbVWTQhmZMjK"
    "DDP7zZhZj6HQcKaxQYyKrFmrXhXX8rao0Kq+pLN7ANfqjvXN7U0B34I0ArhycGvk+rg+KP"
    "Y1AFYObG3/N+ushcTH8Se0IFG1GExweyZtR8EHpkOGPIsaWkwY2WJCN8cBck56nZgy+41F"
    "pwlJgnCFgIVlPsM00lro+soPEhZi/OaVAsRvXrUizG/Vc2Hnv6OFQKHIcmH3IhZCPFQMYo"
    "7uGEtr4tyeVn+QsCDQM3p3j7sYCVRzO9p7AQBbCeyGU+g0hPotCR9QRL22Q8sq96WUelEa"
    "OUJ3iWr5HSKbALn3aHe000TgMauxOEpOr7sEMPSxGLrJJZlWRkBr56+mr5OO9j9IWEFpxt"
    "5tS/pLg0hWpawAfmi6noRcQwi0iqyg6iAE1VQa1VSQxGJC8LFa31biPspzUpeCgDAEhI0I"
    "VOgGhPcLGSJAcmDrb7xRIaCyRdrWA7ExZqZqubqDNUesfEquSctmKMSNTq+v5VapYAbVp0"
    "I0/UBvOluouiTmsfxFAXYbXwh9ArOoOQwfuc/W/Y8TeztUd1yBdjjOZ8alMoa9AarIttGY"
    "E3dv/g4FmB/IJmIv+3tS1uJnozAagK00fOj7YrVVvlg2ESZR3nPTZ9JenDVwJpGP+OMLr1"
    "Qxfv8AHl9+YIL67ndo7mxkc+eVUAu1ey33K8g+f+UgKRw4nJMvrmaP54qQjUgPlGVQV1+q"
    "eNflLAiCD545o1s2fYKC6dHW8wAlpHGM1pvMlVHbR9vzHA8i0DykbnLmLKcBpyxz9CADtn"
    "5nWz9AjGD5bhLGWLAHyuCvS0J/sq5zgL5scISofnu4ihy8BN1fAu6S5ztgoqPRa1IWrf/e"
    "1HoKEYoivUT0qpR1bG+YPlDQ+tNM3XKHQ0xXHWamJmiRehk7nFHyplXhv1l7QdCq38ty47"
    "0YL4fF/uX512/2aPN/yPC9eX9xfS2sLNp7GZvbZWvyUUUI4kTDJrpkYPcQwPiYxEvCULgo"
    "PXJa06Se8VJZoSYFNBqTIAhsiCaqPcBB8tFu/qvHiHRAQGIaimUmCUic8rTJE2v7UXzk9+"
    "zH6QBcjLfQbdv/2SokrQ3Vbd9albLPHB2qppT4Av5xiUMv2omBLiTqhQC7ONucJraaZQqZ"
    "V6nMSoUADMnLdx8uPv0iLnQpxvN8i2WUPujs8pfbqwvwApi6twqaMejaS3sJMJYGNpZE/s"
    "nT1gQYaiDtl6RJ1tF3mK4xpci/SZZLRNuqrUXDZtIksELApXsJNSvp7IYpW76dOdsVWTue"
    "s0ERZUrOJ4g6IYmdrRfGTkycOXLyZyPf8ZYM/GdntTl77LNUyr29iN2EZHmD1NiRJktQ/W"
    "fAnlI5aXf/CilPSEUEtvhht3go/Buq8C9bxqZBayJ/qrzwRhEosmZf+zIgi3shcSrdlhOm"
    "dKA75yNH6FKTJjsDYzFEK0Mie/sUjNGLEBghUBDDZ6dPCnIqV4MXCLdIfl2+N7IRYxSTFb"
    "VihQL1YmjEZuieCK2SDfHOAzkZlpxskmhDqFY9UknEQpT7r0giSbwgeofulkQshLj/mro0"
    "Du0y1PT2zIqYNZVfI2voDEQsaHpxHHps14HdY9fGkIUXuBsSCZZ9e2lMRcga6B9VF9OwDU"
    "9jwbxNaEzWV2vyOz4TNfcq3Z5J+3qlA120H9mzq6/gWOn3e5STDzJJjcwkNZ90T7keLP1T"
    "A91iPDBBBSa4YFAsSaTVxKIsY90SfvH8uYpB8/x5u0XD71VRXiMfe9qtAMtS4NLuTPs0W+"
    "KM3gxn4snRi5UXLrsk6lbkwBXYy7o3hJm/55rrTMDJsxtSNr7eDxmpVV1pIUKjOdOWdAc2"
    "nui5Z5OxXbO8f5K3WHHNOBKl6d1FuyEUixu3tpegl0TAi1LnKFNocna2icgCUcpxmei6jZ"
    "BH9Y65PEhYRwhfK1k6ryWWzuumpXPnrXGgZU0eJEZEmGGVTFkBr7GeT6QYb90iHsRcN9/j"
    "NGV/HonwEodeoN87tSpnHdqDrOU9avvaY3UHVFPWGuY2euMm9ICZRaZ7cl9VDFa8yoovQO"
    "uw4BuisN4ft951eUpdDla8yorfYp89vAFz6zLfj7dmefdmiK8QXq508kMOAgBmmxbQXZ8N"
    "OYC2DVrt9doUBHCbLdyj7ISltU4T5ZoUwNroHxuxv7iRpqezKmUfIejdNzTHsRjj9uTSgw"
    "Ss2ka+bpBEK48K9q/2NVuWsW7FnitR2HMJhT1vUtjyN2sAfYu+tOncqpgFWEugvb36R2p4"
    "7VutFYiKO60Vw0sz8JY3X6spZbJIqPulCfr3AfHa+nkfZGqI33GhwTTGs6F0hgT07z7+fH"
    "l95fz06ertu5t3Hz9UYM5u8kuHIPWnq4trIcaiFsbHMBa5fQBjEcYx0xE6mqMYDypDW2VE"
    "aE1ipHvUXFXKAtghve7JpdcZ0Kbi+DkYNlafz463LRv9qG+YiZaZoIsV8pOAKR+d6ahLwZ"
    "xY1sLFrLnpoYEL+wrOh5+vr0952vo0QW07bF2M6F4z9ADrTfEsq/Gt69IWkE9THHAV+iSi"
    "KE2/E5QIlG/PZIUC6DBwhA590FjYuG0PGgsbNBkKvBAaC598OgyjhKa9LD2QQmgs/ChkjW"
    "0sfBVFXljd36t35FwlHTNG08Sit0R+pDxUNE5EM8uojGbWcK/ZwqdlkgN3v4Aj6gbMQzG/"
    "K85o4A5SR0OT9DQ/HYhLIjaiPFAIzkexh7VinQcJiHMqguzFMVpvYp2Ey7II5K01k1iRdt"
    "D4IAMB494DxlB8PnTxOZwZatDSN6QV0fdsapMI+bfe8kxgvJdvz2QW/F0+0I295SjhhiXE"
    "GoxazzOJgW5+w4Dx7MghChxBsRv1IkCQzTTfYTnUsNSMsC0hvAbhNaOCQPrhtWUPuOYUcF"
    "oLXj2utjQwqPY9iherMyEt5zeOEHI2BA1CxUnqJS26rpRWIzTvn6ZelnH36mSrMviqlIU8"
    "vv9gWw5ZEuEOQOdSFgI9lEMdwm/Dht/ucERjbYu0LAX2aP9HPHkd5qQkBFPyhFwEYJiWsD"
    "bNMDXRiDL3MOfvcRCn1kvTksruzKSmVDpm+OxEMJemoS1mEnMpxnGgFevYCwCxVCOW7BN5"
    "cwpBJozkSK6SjIU492+Megtxq6F2iA8SIyZjsJ0hHEzJVCBWsUHbDdCG9Ym+bHCEqDYXr8"
    "oNVANuZWwIWLdx+yiw7qfAutlUbUkkLA2qDlDg4NyhzMcaxsUhk6hfPS0t9SnWika5TyFi"
    "IfUbhGJvVyRArhjoS8LueaEY66pgDe45kxwK7+JNGLd93OXHj9f8yfv2cZfv6v3hfn5/ef"
    "XpLy/+2tgD6+2ZvCh2yZ1eh6aKDBCSIQlJjnUPhOTgcZrW3KjykeqqNI+PpJ1tWslI0ffm"
    "KBPhPXoGya6ovdV5KyDIdDZEdcj5iblq3EqjvkWPn7TvoWFqG7ZUg9+TPvfU0zXZM2zFK4"
    "Pa0mXv1CyFBAHZChlKdkfOTtIxJ2349rnapSY7ilmv0QoQlrEIyxRO1h7NmdJ/kw/NbM7R"
    "0zgn3hWBrsjWnZPCFNPwVNUkwVWl7qoKSYzvBNngUrwPQiNCvb8yWawDL1wmjCdoZTtUhO"
    "zTJYMklUAFrUl8ZQqB+qfqUDG1Te1Tmo/pZU4Y6Vaxo0+tkdAa26g2c6K0N7wp3Z4dd7RA"
    "wxvwqrQrYWAtBrEW6PsBdMXM1wT6fkDfjwpH+SEiyUbETrIbUl6y5EPUCMnZ31de7Hihky"
    "8sh9w5jH84fAE46Uc5K486c0QxE3zm3LJ72HcwTUflQl9Rdu3ZWW1Wen401M7ZshUcYU2I"
    "ank6DxIQjVKIRkE//wHBjZJA5KZvP2J7L2CBi14C5iBnbFNme7tca7o6HdFrUtAUveFtjx"
    "Yr/NAhDlIThMJEHU9Cwzw6Iet8j9ZzcaeE8u3jDNRdpyMH8YxlH5CRNUn3uboLDRKRTr3Q"
    "ZeQvInp9E4rxI26e6/3inyI/gUyvYeHFuRdFfdPci0DeAOQNTBv82XEPfHnXVpuPsgTMxq"
    "Bu+GXhWAQn/BGPcXlRHnfBQ3jDhkYW12Rxj/zbVYQ8YR+Lyv2ZzDYK0pFunA5V9NJfONlw"
    "9ocXOyQMdqmTnD+drQISUe5cxzF10qXpeCHdosjBYdMp/6gnQc8MY/X9kZZ06ZwLd17ZJF"
    "TExoqJWDIZprMeG3G3hPSYGCU/znlOsy/z+tRrHN6L9uT9Pel+nNaABmzYII7K4vgD6OFg"
    "lqow9zj5UxuoA7cVhWYMpu6F0DFguh0DrrG4o1F6Xbr9BXiQJkaQmzVJ9SDbFKGv+dAlqB"
    "HaBBhRd0MCvNBiIE3JEYOiQa5kphizQ18WQULxg2BhS4vZK3JQz65Rz25uWO4J0cAT+6eO"
    "53k9obmYXmmMicRctzJmfM+fWYt+6o4/btlchXG0O2sxe7Kbs2O2j4vYODzMKbnp86GJq5"
    "HKWG7rlGZObUssTzXkqfTKT8BjaCo9KQy/R26hhZNqYq+I6g5aUg3QttV2J2x78UTp7nFS"
    "MmDpRGk5SiongJcYyUvAeWLAjljpzghEEdiJifMyCDsBf5QFqcyXPANZxFCyG1JyMudDTt"
    "paHoiJkcQEuucaNVFTYIxPiaZMoXuujUpLnzUaSnGM5I52NM81kT0a2zv3fZJ+jQZ3TK9L"
    "qeOajQDmCMyxrnDTY0HwwuPfXvcIl4YsHOKinoiFvmxwhKg2Za/KQZ8nYOaTAB+Y+RSmA5"
    "g5MHNg5l2Y+Se0IZGwCCi/I2XnUToGCoGgEOh4IdCCrDk7bM5Xe6Pbkgi0utVudcsMHLQk"
    "kVZFUFlmRMhJ+t4P9U4MXAx0RyKuh5HIHyAzQytyUAykYYPyBthMi1L3d8q+noZCaQiOuM"
    "Y//2aNYoGonSn7cO3Q6I3faWKqcjAxvU9MhCgJurRHrwmC28w+t9kTctNUJoRSvAyRuL1c"
    "64xUheB16HVK9spmvtOalaYcTAx4mO2ajul5mE10g4KD+YQOZtHuOyq0hil45UVbJR0VcN"
    "l3cD78fH191raRAsDHAW7yhxaMTxkiQX5aHdkaKMnvz46HS9gP5aWIyk28+eCs8TZlluKc"
    "+DtnuyIOWxSB76RduXGcHopJV2QbOjGp9eYWtfPu5ZnCvKrsN0L/AjPZjTxEAzXzxlD+ym"
    "ukaoaV3zxI8hmS80f74PgjN/dDlH1ic6O+uZdWJXQysLmTwQ37dfdIRJHyO1JyRNMxOgeQ"
    "l44f8bHPScrh3PAZ+7vPOI3HaQ7asZuBn55QwugMilqOHX/kA+GgE2M1/LH+COn3bsyA7P"
    "zwQsLCLrX9p0jE6ItW4k8xHrJ+IDg/baUjrljRPlNJIAwtVDtOxH6X17Ku6lIQ4pq+vQvT"
    "ARFHY6dD4n2AsNhAYbG9koewzXFs6zuiUmBsbLfZRLFt95qdOhr2njwIXTzp9Zm0lJ+NUH"
    "Tv3ORBqa+os8V0xT0xc+TckSAgW+Q77Mlou0IReubcrpCDfep4EXLo2guCbx3PX+OQOnzF"
    "cFfNuuns6f/x4PoxdnuVu36Yoom1jifaC4DjR8Hx49H7Dr6IshR4Ino3gH20wH6HaanKgc"
    "X1WPxF2UHtiqcqZYFndISj0SDrf8xVPgO/wgSmAzKZIZPZZGSNbZWRI/+BiHvZlW/PZHZw"
    "sXRCAq3twCRtauGpNMoYXleMFjQ3lydaaQ4BUZzCdEyPKBrpygem+OSY4odSts5PKFpjSj"
    "MIGqSxZaSUP1ZygTZ7Ic3QCq/3ocip9MJNwxxpYivPc0UPKErLfrLj4R3q7QS1RD08T4HE"
    "UsRWYgQk1qBdY6pHjj1VRnV4hZQnpCICjAoYlRn7vi6jypaxadCayKgqL7yxjCqlD0fZVD"
    "ZKg0lxAdUj3c/+eUci99fk/Pn5m386yFusvuWFQmgTz5w7HMSM6ZDI8SOyaTImPdFj5Aj4"
    "kCE6X86H+Jyz5eZmSUb8+zYmoz30KxQeMQKcLc9x4sDfKESBv2mNAX8jaM5agi4/HLkb7r"
    "kw4K6MO9q6uabSh70mC6iror6J8AODxOUBAfHhOHLkRfKAvir6AV7jtIyu47oXyY+IfkZA"
    "Jok+eBzAxDV+dvo0cU9viX1CDFRxUyzRsJmyLRZlEtoubRyvah7otMcVo27IWbGf53AMZD"
    "5s9QeA03qKWguOo57QREFje+MnBkiXCaQLwjxGTQdwYAjzQJjnscbF2RGrQt2cUDQj3uV1"
    "vunkI3/GDQGHsj37LvDuEf3W2SR05Wy8XUA8NnThRdEurQB2POr8183HD+zXrOcoos4cBW"
    "TrnP/f1y+btsZgn6JgkNyzZVk1TGbtPXrrwnzIzKlfXUYk2bj3aFcMAdPGSNOmmHpVX2Qx"
    "3op08qrf8eW5guPx5Xmr55Hfgp5rBr8Fh4mpaCfVpV8Rsq7O9s0rhdX/5lXr6ue3amGPNG"
    "YgOktCfvxlSQxOv9Q4/RJsbhOMvHrT6lH75j/NNo4KM2FoG8EnOhvgizr5dIAvCnxRU/dF"
    "ne58CLM0uyqkR4+HML0lo4mgKpxjchqf6U8oomJvaX5nJvOTbhDZBEjNQXpTOSrMC52ALB"
    "0cOuVWiQ6maY1frjC/ouyavGhQ+0k991psYyJ9UpDjDsg2lwzasiU3ea9MK1dsd1iitYcD"
    "HbfNXsA6l80grdE2HqVbwpTPyqMrHZwbgoC3Ct4RCbT6jBbjR0R3jXhgaRyM+2816qONF8"
    "XizjmyroplqaHAbqr7kVB+/lwF5ufP23Hm96pAB2Th6a3lg4R1uqLnJPb827oPmOI5Zjum"
    "ZotQkfSImG+SeYAX09UgGXzMJKU4xg+CNS6NaAjlIbShEdooEAy8cJkwc6fL4i/LgrpRUz"
    "d/JCRGWQV0J4VTlweVo6hy0JeNF/ruGvnY0zJ2anIjAl78ddqI0w3BgbAcWKriBdKg4HVi"
    "10lMNoG3c5f4Thf7hiwgr4F8lm5B3Qhxdig67bQ1E08kOl4KwfOhFE3m+zp/8errV9+8fP"
    "Nq7/LaX5F5upoAQxKYMe7GGsnBlOPU4byLqiAceNF1BgKPMl5OljjUnoOGKMyCziw0wv+n"
    "iVFdbDaBJK2/fHsmbZ1+GDhA53SIIpm9nOsMRyGKtAgwakmVbDeuKkL9WFanrUAYOAGYIs"
    "ZhYu1AUk3MwkqD/qFO/9TAuBhvIbiDROm2aE6x3oGAJRHr3I3nz1+peBz5sHaU05v1NF0f"
    "R2gRu0mEBW6A9oMuGoJWLGwJxIMcd0EXZIO0WlMdJKwAvBElVQyTSuOkjUApeASMoY7mWE"
    "IJm80I/yu1Yd6ya2cie6gxaCa1isrD2TryhzhWCowjs1f4rINxxFDQZu0VITCOjjL2MmPp"
    "ynSs2XeB6NhJdFZewD9Ey26qCFlnOb04VzGc2Kh2oM8bZhP6smE6gWoTyqocVP92DmQktE"
    "sTOgohpEcjb27R+xMqJq1MyCEUozcpDTmYmEdPjKzKtxpbe2SRXy1SN61JUi72bSzR42WU"
    "hhZTGwmvsb2tb1DrQY3FrZnMEUNRp5MYA7JkX4fXP6b9pz1nHpEtRZGkblIqAt4bW/T6TO"
    "K9ick9CrXdN1Up8N8c9d+AE9+YlwSMYaMmAEwyA3aI6fX3AUqqQ0lv+X4tIqTZDSkdTfd6"
    "CAUCmQQyaQiZhHgUJN48Zc4eoQemMvQnpioHUZSJUXazOr6dfBuGIIrxE5NmOenMSEkAXh"
    "EIZxll3E4knGXWK9Cn66CuWfqAVZQibCXAJc1aQZd9vvPh5+vr0/VdTb0hgq6rWQ89Wc/V"
    "vHUIuGXALSN1y6yE3a7bvQXFeOtcMYMU+zEdq1fqtxew0RfTe6elEMVbEt1r1feVZSzICR"
    "47331B1hsv3LkLQTOxdtCrUgC7NuwhEekRySon1tQLjw215/vId+daXQrLMhZAPsLOCA50"
    "Y1hjo9ImXHaZmIocTEzvE0PJXcxsSj06WZIBvaTE2PEy9OIkQi5drJBeKxSRrHWo98/iM7"
    "Bc9v9Fl8idUBwCeN0DeDGJxKXEEv5TFrJuyQ/Vo6bQzu4DisQNU49r9rKsfcAPoeHv0Y49"
    "jnGVaBNhvaM8BKLWYT5E8zYUdkVcJAuQH4ec53Rp4VwIjAiuFwTTpSwMLpf/S8v3WBOzYC"
    "GP7ZzhB09ygv07FW2X7cjX5UaE/vNv1oAfkXkHgl4RA2LePbNxTR46ZTaW5QD/rvgHaOkF"
    "7ooEguC29FSJqiAcKaFxpMQmibr4IitisOK7rvg4oC6mNBEdMy4p2ahIWcBx6hUF5yp0nQ"
    "+TVBScNyg7h02bUFaELIB6DEbTSP08UXIXCYIzUXIXycwiSXIXGzFActfn/anuv0Gel9lq"
    "ur5rKuR5rdkPxfk57BrcpSwGzEWDuaywz1+v2At0DyGrSQLqGqifsGMDMEZ25YGkx7i1ZP"
    "a3Hv9WF4Oj3xpRuTBk4Cw62EJ1SVjcnTNjAtKlOWdFDNDvin5BTpUJZ0kAWvAMWjG3EdYQ"
    "aBcc/ZQ/ZmLzolplVFqPJrV/4fbmx+JHC63R/O7smE3qko2Bx+Zd4mUr71DVDvl0mlvJMq"
    "JGlnR4wbHIvpR4CgsBC4tdBkld4Ty5G7sGcn3WTq5T5aVHLfYC0BVhWGaROUMfzSyCnpwm"
    "JpYvl1ajacTibyT9KkJa8be8ROkIqUi11xDe7oyt5MCVauwf5f0GtjEW24DeoAao7vIuWn"
    "mf1N+KihgY6lrvh2TnJHujrYe982ABTmwqVLfQyiI0s3eNYYqnz+Y1p+En73y03jByES52"
    "bL5ELKU2QspV8GGse492igc0XDjZSfBfUYd/tnNHIsdzIsRmmMZOTJxNMg8wXTXPadCSFP"
    "Kf6syw7wxxf9M1fusu3E6T7pFWIXs+HBwyUMU+sXfDiDakxr0Cp1ZMZsfvnpClJjEVDGWz"
    "RhoKur0YjQuNmmgjGBoZfc+275awaHFLahKss0GDpurOwHVpohIG16U5czFRbvKUeCLkFg"
    "29g4L30jLvJV/QVz6ORexkf09KT9I1g9gwVV9l6CAvCjCKnBh9iR1y53jsEnsA8h3+MIGT"
    "UkkEEr6M1ddyHsO+VIxEikTWCHYvYoWPcewWDDRZr71Iy6VbErGgQnSc470oCimO8YNuuV"
    "xFDiq3NCq3thGOmWbQ9qRX5YCMW1VfYeOWWn8PJmgCmcjUDfUhctBvveVZC0vnt46T9Nhb"
    "DuJEZM8tXuA+Kv+BeI9FvEFXG+M6PLxDajNReueAqwy5a8aZan3kppkr6InNiuqmeViMEM"
    "m0mYW0MJCj7GMY4gFZhpPUtTJCkv7ZmKx2n1Qx3rpT5F6o+qNk7qi/mtOl7Jas2btPQiTU"
    "H/ubci1SDFNOis4Up++Q+e9oEc/S5Gb0gKKZQ4kTr7zY8ZyALRCHXY/QJs2ldN6mOZWOTx"
    "B1QhI7cz5tDmZ/YUiIEqgH+JRfw1/DS5KEPs/AZvrOSQ9GyB5WfByOGcpkTvyds/BCZ55E"
    "O/aBa5ReYdihr6hzl/BuxRAimYC2NDf92iC12H+He80DSkY/mmS8vPaBDieZ0jkwkwc73x"
    "u0ox9VOagjGKaq8kTpp150Lz7/O78jJV3rdMwgbuNqUkyM1yjAjAOC79iYFSxjJPv50lDr"
    "ZRkLtfrLcwWd/vK8VaPzW7WzAjwau8xS8LXL4euS4CXuHNFuPVWtvVNS61lqA+L+YljQe+"
    "uSlGz8TrWOVTngKFDrOG3wZ1Bg9zQzrhO6+pFHr0S5HMU9KSffsFHuig1TdoRyCYei6AEv"
    "UO6SDB3PX+MQc2HuW/SCgGypyL+pJwwuRmM1jpzQr4SB2XYyX4y3zskIHR5sZz2GeGa4tm"
    "9pGVTcOr4PqDcJul0hh4125jtnu8KLVRpYooyAOHTFtHdFz1M2hLB/hD791iFh3hcoCBxu"
    "wtNZ3jSIOhFao/UcRQ4WlO2M8YGw3Rj8nsm2m23EFjYSTkHoRbu2LP29UL0qYpe395wmnx"
    "Xiyst2ZqWqCLa/XL77cPHpF3HlTzGeR3uXUfqgs8tfbq8uGochzgO80NnqDxIWeu1sS7Xg"
    "W8d7RKmXvubCnaW4fXx3WWcjlQ2NkMT4Di+8lDiw/zBT2Vtvx9MYvFyHi0wMVTFhHIEm8/"
    "23yO298vMgH30ye4IXx2i9iQUnnbVOQFkEOtLXXXo+e1m0Y8F7mdFS/K02NsAKnMDE1DcM"
    "rU1AIAzVMV1nQrCbq8+EQBhiEo9zjYhnpocYBCeiN7VHTmxaVIMRgmV5vFCmrFV6gPtD7X"
    "HT0kWqSAtUsWmxn8qabzHQ6u/FESutvL4UTbW/M/MJpY62zLxi5hZ3rzGDa46cLblH4TPn"
    "B56cvsXxKrXH4vRiw3h7zIPE1cT8NhhtRu0KM4nRhkJ/Q7AoLN3uUCrLWOhSGiq9d3P++o"
    "2/0vLc7SUshPnFuQrKbFS75+68ma+exFoIF+MtxLf/agtOUny2iwr0tbQdUkkMuiFpdEPy"
    "AhTF1P2diihke3e1mtiI7b7+/edQfgUJ4IN0WNuQAC+0irYOEiMC7mUnGo6grN+o6Oo37a"
    "r6DaRUGM0Qp5BIaiM7r28BouYyhUmlPB1lCfCgDZrVm0Ldg4PntnjOxGZG1bVTXpLQnPpJ"
    "pEr/T0JidMEMLBLhf3ltDjPBqJnMZfYHH+96ZQH1RGoUrTHlxT1pghp3e/F0G+7uSh/reC"
    "Hhrqxnzif0wBasz4dQh62xXakdBL3nzR68JZuUQweIFQo2wvTrET4SuuvYstHMJJ66U/Y6"
    "MCm/eyDvHH8b2bfQ7XVQExvK9rMP7yhTd9r2X1WukzbKwTSFQoGZB2ZeQWzEpeJt81ERge"
    "kY0s7LoO7BILG79WVlRYKd9yTsvEtC7nmjmTOBdbe/N5PZdPN8FBySaBDrNiI9AViKAdui"
    "6QeEWMnW9SkKbKZP5wBnI338hvY9/wmLMzXxseRMPOypzUBBDFG1QEHMmQugIMbPBVAQoC"
    "BAQbQoyCfkLdoC4Pt7UjIS5aNGdJGwf6E1+R03iEq9+S/nMjPnczk17zcgM0aSmWxCGxMg"
    "qfUoBGw8NbifziFTOpBgJGyHChpD0rBRemYKRtJTYuZgJZkzF9Ozkowk9GAmDYGqoWbS7Y"
    "qfefA+Sb9M86C5w92Z9KS5dJy7TmLFzmea1lLt5JNVcU4D+HMN0chHjj5ZdTqSoyIGGyQw"
    "xWmAD+zk1OzkVB7HBcIPqLrx1O9Jt9GoPGrIo58/8w4B2aZedKXPuximXsXiWvF99N2LUN"
    "BiZEELnIoKp6JO0w0Jp6KOCPZpTzYxC+IhzjbhJ46LTKH2Pv6FBDTxn3Vs4r8nPKqLei9g"
    "4aruv7cMs9SFPZPa8T1IWBeLe60U53wtiXO+bsY5odf7k+j1/oQjmmVzU2tWaoIwNTYd+n"
    "WzWCE/CZD/U8sZkNUBM5mDhRZD3Y3yaZCPClVwC1ollwucK4Yt/5m+c+WwuHT1V10Sste7"
    "biF+5N3F2u07q1JW8H0JkoN07xzRs2haL5Hh/QWbiLCfvtYBuCQC5pWKeQV5joaqdIhem0"
    "B8IHptefT6Bj0wwPn0iEys/c2Z1Lwqhim3h7wjQUC2WctFxKbOd+Zo4SUUOV528PHWS48w"
    "Jsy6F/V61JaH44+N1TzHjrrU25dhPx5oPzYtOHjCPo1DcP2VF/qBVqDqIGGF5Vrj+i/OVb"
    "j+i/N2rs/vTStbY+IlYxEKWg7hk0UDDzIWLuP+A67mmkU2cpOZLVbRVPsynNgounpAoTj4"
    "VB0xUzKPXMQHKx88yWwb3sSe3DkkiZwNIpsgM2xiEvjOdoVCgbXzrbNihhH7ZTsuyGwdHO"
    "XWEs0sJdHJlAN+Ehhexio3MLwMnhhzDS/boiyZzkKRToZVRcYmP3NvWVYZQvwTdVHNZQDV"
    "SQVFbNwgW9h/2+Hz2oWuAuGBTtmwcXbADDtN34fyqu0B3w+1x01qratiLHjTK0Cz7+F8+P"
    "n6+mQGL2YcK/6xLdPycHcmNXTTce5qmBzLx5iNkDppZOrkaU0bgypTBzFsKM4Vr0ZGKhbr"
    "6kmz75HtdRRFJNJZ1XsB+yJNfS1rQ2oSPiXp92u2eUiCIykyERuhnB3DB+c+1dTryk8s3Z"
    "Aopg7/XAfHznzH/k8d7B9OLmVXMRvAfc1ORiyEmTO9Phucu0brpPaNd0PY3Av5e+sElEWg"
    "qLCh9HnAQzuJuCwF52s+yvQ/3YbA60vaNoX03tGNwY3ZsEGq0tKnZ6oz8MJlwn4FNM8zZx"
    "XLVHRp6tSnoCQEDL4zg9+/KhokvixjYeSt/0SmOFeNqgAX4y0Et7fCJkN2xRtmV7Ttivt7"
    "0l2RWyYau+LZxxA5zDih3LXGjBvP4bIzB4dpXkvxbjbtIQ05le569+xffKx2aTdsq2Ntq8"
    "UUqaqdYryFaudcpR3eeXs7vPNGOzzYOEfYOClJIpFft73O/SBhBcBj17izj4+RKJbcjnhJ"
    "BCDvAPk2wjEDUNuhUpWDZESbfC0/snm/CuNoJ6KVh5tSXrliw1y2eiI8zIEFZMvWVmGAw+"
    "Gzpq1kGTEsT51a8kBlssHb0mtenYlnKtn4TrRMhSSzLl31zXmBpg+NpK+yfpjgcUom5tGZ"
    "epqSt/zOE/KS/I6UlMTe0vW9naKr60eydchdnJZkrTy6YtJpVVZCke9sknmAF8HOIZkHiz"
    "125nihz4P6+2qtrL6r6Qzr9clCesR/aTZ7TByIkSmbgJwY+Z6gxVsr9vlom/hQb0kC7EXS"
    "KTIqhgOW7ZUwWm2xSyKAqQDTg3pW49yH8TbBaSDnZkD3QA1vs6dMbFZUqeFhMRrFDCMUVs"
    "lM5YacF/IhykmjBWMjEaNvnCfnqZuURzX5k5yQbEUZoeqCOiFQumDLE6KghnI6iILuA3Qq"
    "rZDa+yA1miDRZP47Woh9V7L1XZWD/bRz8lameJq7ZUC81jbsuUQN9TsuMkHcJRB+9/Hny+"
    "sr56dPV2/f3bz7+KESnstuVunJp6uLa3NCQBcowouVaDvN70j3U+8wxpzCxCey3z3SRmnf"
    "yfLsLZ3NrCRi4X42SCkhf6k0EM6HW4juC6VUzReSVM0Xgh70bQkm/3Xz8YNugomPF7Hz/5"
    "wA9xUHMGXv4mCk+1Vrokk9p2RWPR6QP+Dy1JvZn/8fNd7row=="
)
