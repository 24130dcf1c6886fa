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
    "home" VARCHAR(255) NOT NULL,
    "told" VARCHAR(64) NOT NULL,
    "author_id" INTEGER REFERENCES "accounts" ("id") ON DELETE SET NULL,
    "post_id" INTEGER REFERENCES "posts" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_announcemen_author__c1ffbb" ON "announcements" ("author_id");
CREATE INDEX "idx_announcemen_post_id_b9083b" ON "announcements" ("post_id");
CREATE INDEX "idx_announcemen_ended_a_448595" ON "announcements" ("ended_at", "published_at");
CREATE TABLE "announcement_tallies" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "targeted" INT NOT NULL,
    "delivered" INT NOT NULL,
    "acknowledged" INT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "announcement_id" INTEGER NOT NULL REFERENCES "announcements" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_announcemen_announc_707d0d" UNIQUE ("announcement_id", "host")
);
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
CREATE INDEX "idx_bookmarks_account_d697d9" ON "bookmarks" ("account_id", "id");
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
    "eJztffuT2za25r+C6l8yU6X1tduP5Ka2tqrb6SS+t23nujszk3KyHEpES0hThEKQLWtm87"
    "8vwIfEB0gBbJIC0acqFdskDiV9AA++88S/z9bUwz57drFY0DiIzr5F/z4L3DXmf6nemqEz"
    "d7M53BAXInfuJ2PddFBy0Z2zKHQX4mF3rs8wv+RhtgjJJiI0EKP/vqJo4QaID3qG/rmiLP"
    "onIgz9evbrGbqjIcqfhugdilb8DiMRfiae7dEFfzgJlo97TByQP2LsRHSJoxUO+cM+/8Yv"
    "k8DDXzDL/7m5d+4I9r0SKsQTD0iuO9Fuk1x7532fjBNfcO4sqB+vg8PYzS5a0WA/mKRYLn"
    "GAQzfCXgGmIPb9DNH8UvpN+YUojPH+K3qHCx6+c2NfgH32v+/iYCEwRtnUzV2GnwV46xDv"
    "/2RfrjDccT58vHVurm4d56w2R+KrVPDOLi1oIOaXiNkWwCzFt/tf/3l+/vLl1+fPX7755v"
    "Wrr79+/c3zb/jY5KfUb339Z/plDiimjxLf6vLdD+8+3IovRPkiSldXdoH94fMJzC5c/XD1"
    "6ezP5EFu5KaPSmbuMFUxw2Hy99qEvV25oXzKijKVieO/usvE5RcOM3d4K/K5yNEeYn7W7h"
    "fHx8EyWvF/nr9+3YL93y4+vf3x4tNf+Ki/lmfgQ3brPL0ncD/gLN48HYzz8UPhW38zBlv8"
    "I4DrBp6vtYQPEv0AfFzzjLZ8X784V0CYj2pEOLlXRjgOiZaGSIdbh+3581ffqCxfPqx5/S"
    "Y3y/Dy3ZmGKU4aKJelxtPEZz/hkHEYR4H8pcpqftm8mF/W1rJH2MZ3d47utleVGxHwCevm"
    "gEYSlG/xl0iOcj7eAnRbwLy9+kdC19aME7Yihn95f/GPBN71Lrtz/fHDD/nwAuZvrz9eSq"
    "B2GI3DhTbiBTEAXhv4lFg7v2dKURX4itiIwH/+zRbo49DXIya+lax6KF7ywO3G0NEEuSxl"
    "gT4ZB+wVdj2sDXZZCsDWW9kyT9UlWb4LGlR2SayT0ypTEca4PkZyTUmXui76JTFAvyv6JJ"
    "jTL7p6piQEakZRzTCOJ/acTojLZAF4ReBpHHWAvCwFYCuCfUd9n25xyHTxrgkCMddBnH+P"
    "bogXBGGRq0KO3SgWClkX8YocAK4LeOQu9TWLTBigV4T+Hu+k5LwZ74MEqHA1jDfx3CcLRw"
    "C3wWsdv2Fd0oKFPbbjEHvnr1+/+E9nzX8FEUkgOqtdKmzBJJRX/otzlYXPRzWu++ReGXef"
    "Lu6xzO6n1MduIMf7IFQBec6lhkJ5f2Xc1X758eN1abVfvqsu55/fX15x4BPYSwk/9Ujngj"
    "5wYOay7IhWxKuiI+KeK/rJwr4inoclkaBWwA9CsMQ1sF6EWGDiuJLsqvd0jZtciWW5ftIP"
    "lVR3QwIi3U4++7DK3qPFqsPElOXAydsVfxazDeY/WH8GqpIwB13nYO4GgTbXOQjBRqCxET"
    "AcMBKRf3VZ8FVRWPGdtQ7h1sOiyxyUBWEGOu+7e5f6viSlUojRuPPWJcfjRc+HnYTzF6++"
    "fvXNyzev9tjvr7RB3gSv8J93g7ckCfBW4d1QFumv3IoUwFqF1XdZ5AiUtPVyVRIUc1fFHO"
    "IHwogsQ7RxXRdFYFFXAc2dsPrBirqkdb7bwfLmfOIyrJ/rXJWDZOcOMYs1fRARTepolmNV"
    "5WC1t6x2UdV8d18olhUX5u7ifuuGnlO7Q89p09j6rfX5unrFDdxlAp74neI3ZG7BG7IMOA"
    "D/jXdnkoLzwt1ZW805S8cJTadYd36BNiF54MsAcRlRFe4iny5cP68Un6FtyD8Pe2i+Q9EK"
    "JwXjXzHE8CLEEfpL+iX+I/3ns83ur/Wa9GE+QlKv/jmvuc+0vOsvaUiiVRIzDeL1nA/77T"
    "FF7W3JqqpZqhk5MrcCckS21FynXpo65UKEopCFleov3qjEZ980h2ffVLf37MWTrfTADXdy"
    "mAtCVZflLsJsgjC3LV+xLRc3do7m5bsPF59+ke/s+XhhQy3D5EFnl7/cXl1Ui/dSdaRuHB"
    "wExjMNXkzENGAkkNVAtjsgA2n9I8QCH2/6ukHAd+EFFujrcleZLPBX5b4CRfpTUSwNDXnK"
    "MuO9DRZQmJm8/07NoqhNUH12vqch5tydE/xklt7x3+PKFVS9BdXEZufPfAXmV8/2BDd0t3"
    "smXlmYHAH+u3GK9duLm7cX312d/XkaW+2ioKPOZO3BivdnrT3CCiPVDLZmmI838Pp8Vorz"
    "i7RSluVe/AbNvaahXGYtRhNZb2i41xvKlX4lqRH32oCGa9cfZ8ft33TKXh/tCEtZDthn7+"
    "yzpNe6TA1kJTw+LyRyw4jpZ4UUxQD9rujzXV4f+4IQIN/Z8vV9x3N3En9aWwpgQQpyADVy"
    "AOON1ykZvCwHW/AQCqjDtEAScj95J2vxe0Om4VsuyUDmSQOk+iu6IgiLuuuivuc6MtCGvy"
    "gF2HfFfkX1+qbm4+3z2g/RLzWivlYuWz7eOnTfvFIA982rRmzFrQoZjzlE8q5jjcGQoshA"
    "KsPGZI4qUd87K8up3lpzURCAmRgyJpWs+VFDUmZNjXJAqqgcSvEo/g3Qh5+vr89qK74HWH"
    "/KHmMlpoWXvAHR04f4bl3fl2Zl1gfNVIN9TsTHE6x8OJAbITegIq6XZEciQQNEKiWNQ1R8"
    "LhIFHLJjgfQfIE+wLP6GdN6So0sgrdIQ/d8eITTtWJoTJlMOw+bdkL8tsoTKxgVeFLEp+6"
    "Y37wvXo+QBh1qglmQAVVmkYiG8Iz72llrAVsUAWwviEpZsew0JqFr2f10QpmFY67OSK/dY"
    "G7TyuInNk7IpWl+npiZIfsLuIoOh1YDaj5sp21BhJjJA5qTU0ilnpOI1/Z2A4WOK6mk3fN"
    "LJqk1AS814LmCh6fPi+XOVbMjnz5vTIcW9qdQe2LjaGzZaIEHmzg2QoFORIImaGjXcYZiO"
    "sqsAh/NGL/21x+hlMkyLXQoJRRf9Dbfr59TboZXLkBBFblByrM8QDVHRfYJI9C1a+ESU/n"
    "CpB4xogNE8jiIaoDs+eE6jVd2VP+QHdSDCwH8N2XXa+a9YKB3S11xIkh3OSQWE+fSkDAiz"
    "uXMDhBkIsxE6yi7CfJsEnI/x5WyUOl1O49jKCS10XeWtiDDBRp+hvxO+emKRr7Lj1DW7jP"
    "ADDncp8cUhlqW49PFIVQZ8z1ei+DNBEDiwIRtJOwfO50zVBZyPt9ED3Hs5fPKnBrj5eAvB"
    "HSSzCMgpkNNJzpOFIW3R9vgofxJjNNgTHz5WGNt3g2XMfyXwFlN0TDtv2c+XxvZalLFwi+"
    "2fv0Qk8rUQ3gtYV4k3CH9hNA5lfamaW8gfJKxYwC2QDtI8nn98JCUgzYgXRADyDpADRweO"
    "Psl5soSjJ5WSEl6eV1A2c/HkRKlB6HfJJTynotyR3skC59WxYsgMfT4TRwLNCV/cu/yqFk"
    "2HVp1GturU7IrdayPs05pUozTCjkNfD15/SNJTfx1GIvIDoZuc3iLxCLT1uNvLQIc7jQ53"
    "ZeWvupzLUlZQ+aHNfxI4Id74uw6nbUlEQZGoKZIidG3pUK2+xsZnQMuvrqlp0SpJ/dOdip"
    "IYJKd1Rh9ckbniea1UqfS6pVLpdb1SaSqescEwHtsvNg3fr2Vwp5BpaJGK2IjAi+Dnf2x8"
    "Dtg4WuXluYJSeXneqFPErQrk8XrthlokvSBiwRqvFZgqVpi2lpjWNDfDASMReZCs61bjsy"
    "QHBqiGATqd2PNYS7t303PBSXOXbjFlOSjQ6b+LvUe6zEtJDGzQrugLo55g5jRUH7T0sq/I"
    "QT/7KrRJGEof2aoYAFsF9s594CSav/764MpEAeC6UhC+7bRJkLI+OIgAoLUi1A3XlgtXfA"
    "1HN4VfJmsd3xskGS5xJ33RPhu5ImYf1gOFGf6IaYR1wS4JAdRaULOIo6IP9l7MOrj7txpT"
    "xNKW9ORfbiTdFI8BXhO3Dvhh1/mG8g1Qy+tXlRsR8OR008VU17u53TKstMVnx9tlFJMZla"
    "ekIgQHu/Q5I8uQxhut6ShKwFz0ORfFtBStvNyaHMxLn/OSbsCaWqsiBDMyZGWGmf1mzKzH"
    "UGg4U9sgRkXWrFWvimtxW1Q46Kugs3sA1+rzvurbmwK+OWkEcNvBrZDr4/og39cA2HZgK/"
    "u/WSfVxR6JPuEFDcvFYJLbs9Z2FGJgMqTXEjhoMWEGEWsvR9PNcYCck14npsh+I9lZrC1B"
    "uFzAwjKfYRppLXR95QcJCzHu/9htFs9/xwutYyYLIhZCPFQMYo7vOEur49ycVn+QsCDQM3"
    "p3j7sIS1RzM9p7AQBbCeyaU+g0hPotDR5wyNymQ8tK91sp9aIwcoTuEuXyO0w3Pnbu8e5o"
    "pwlx4rOTH8St110CGPpYDN3kkkwrI6Bl5Z++Tjra/yBhBaUZe7ct6C8NIlmWsgL4oel6HA"
    "gNIdEqbQVVByGoptKopoIkFhOCj+X6tgL3UZ6TqhQEhCEgbESgQjcgvF/IEAFqB7b6xhsV"
    "AipapE09EGtjZqqWqzNYc8TSp2SatGiGQtzo9Pq63SqVzKD6VMimH+hNZwtVl8Q8lr8owG"
    "7jC6FPYBYVh+Ej99mq/3Fib4fqjivRDsf5zLhUxrA3QBXZJhpz4u7N32GfiAPZZOxlf6+V"
    "tXjpKIIHYCs1H/q+WG2VLZZNSGiY9dz0uLQbpQ2caehh8fjcK5WP3z9AxJcfuKC++x2aOx"
    "vZ3Hkl1ULNXsv9CrLPXzlICgcJ5vSLo9njuSRkI9IDZRlU1Zcq3lU5C4Lgg2fO6JZNn6Bg"
    "erT1PEAJaRTh9SZ1ZVT20eY8x4MINA+pmpwZy6nB2ZY5epABW7+zre9jTrA8Jw4iItkD2+"
    "CvSkJ/sq5zgL9sSIiZfnu4khy8BN1fAuGSFztgrKPRK1IWrf/e1HoCEQ5DvUT0spR1bG+Y"
    "PlDQ+tNM3XJHAsJWHWamImiRehk7nFHwppXhv1m7vt+o34ty470YL4fF/uX512/2aIt/tO"
    "F78/7i+lpaWbT3Mta3y8bko5IQxImGTXRJwe4hgPExjpaUo3BReOS0pkk946W0Qk0KaNQm"
    "QRLYkE1Uc4CDZqOd7FePEemAgMQ0FMusJSBxytMmT6ztR/GR3/MfpwNwPt5Ct23/Z6vQpD"
    "ZUt31rWco+c3SomlLqSfjHJQnccCcHOpeoFgLsonRzmthqblPIokplVigE4Ehevvtw8ekX"
    "eaFLPl7kWyzD5EFnl7/cXl2AF8DUvVXSjEHXXtpLgLE0sLEk80+etibAUANpvyRNso6+I2"
    "xNGMPeTbxcYtZUbS0bNmtNAssFHLaXULOSzm64shXbGdqu6Bq5aINDxpWcRzFDAY3Q1g0i"
    "FFE0xyh7NvaQu+TgPzurzNljn6VS7u2G/CYkyxukxo40WYLqPwP2lNJJu/tXSHlCSiKwxQ"
    "+7xUPh31CFf+kyNg1aE/lT6YU3ikDRNf/alz5d3EuJU+F2O2FKBjpzMXKELjVJsjMwFkO0"
    "MiSyN0/BGL0IgRECBTF8dvqkIKdyNbi+dIsU19v3Rj5ijGKyvFYsV6BuBI3YDN0ToVWyId"
    "55ICfDkpNNHG4o06pHKohYiHL/FUk0jhZU79DdgoiFEPdfU5fEoR2Omt6eWRKzpvJrZA2d"
    "gkgkTS+OQ0/sOrB77NoYunB9Z0NDybJvLo0pCVkD/aPqYmq24WksmLcxi+j6ak1/J2ey5l"
    "6F27PWvl7JQAfvR/bs6ss5VvL9HuXkg0xSIzNJzSfdU64HS/7UQDcfD0xQgQkuOBRLGmo1"
    "sSjKWLeEXzx/rmLQPH/ebNGIe2WU19gjrnYrwKIUuLQ70z7NljijN8OZeHL0YuUGyy6Jui"
    "U5cAX2su4NYebvheY6k3Dy9EYrG1/vh4zUqq6wEKHRnGlLugMbj/Xcs/HYrlnRP8ldrIRm"
    "HInS9O6i3VBG5I1bm0vQCyLgRalylCk0OTvbhHSBGRO4THTdhthlesdcHiSsI4SvlSyd1y"
    "2Wzuu6pXPnromvZU0eJEZEmGMVT1kBr4meTyQfb90iHsRcN9/jNGV/Hg3JkgSur987tSxn"
    "HdqDrOU9avvaY3UHVF3WGuY2euMm/EC4RaZ7cl9ZDFa8yorPQeuw4GuisN4ft951eUpVDl"
    "a8yorfEo8/vAZz4zLfj7dmefdmiK8wWa508kMOAgBmkxbQXZ81OYC2CVrt9VoXBHDrLdzD"
    "9ISltU4T5YoUwFrrHxvyvzihpqezLGUfIejdNzQnkRzj5uTSgwSs2lq+rh+HK5dJ9q/mNV"
    "uUsW7FnitR2PMWCntep7DFb1YD+hZ/adK5ZTELsG6B9vbqH4nhtW+1liMq77SWDy/MwFvR"
    "fK2ilOkiZs6XOujf+9Rt6ud9kKkgfieEBtMYz4bSGS2gf/fx58vrK/TTp6u3727effxQgj"
    "m9KS4dgtSfri6upRjLWhgfw1jm9gGMZRhHXEfoaI58PKgMbZUR4jWNsO5Rc2UpC2CH9Lon"
    "l15nQJuK4+dg2Fh9Pjvetmz0o75hJhpmgi1W2It9rnx0pqMqBXNiWQsXs+amhwYu/CugDz"
    "9fX5/ytPVpgtp02Loc0b1m6AHWm/xZVuNb1aUNIJ+mOOAq8GjIcJJ+JykRKN6etRUK4MPA"
    "ETr0QWNh47Y9aCxs0GQo8EJoLHzy6TCMEpr2svRACqGx8KOQNbax8FUYukF5fy/faecqyZ"
    "gxmibmvSWyI+WhonEimrmNymhmDfeaLXxaJjlw9ws4om7APBTzu+KMBu4gdTQsTk7z04G4"
    "IGIjygOF4DwcuUQr1nmQgDinIshuFOH1JtJJuCyKQN5aPYkVaweNDzIQMO49YAzF50MXn8"
    "OZoQYtfUNaEX3PpzYOsXfrLs8kxnvx9qzNgr/LBjqRuxwl3LCEWINR63nWYqCb3zBgPDty"
    "iAJHUOxGvQgQZDPNd1gMNSw1I2xLCK9BeM2oIJB+eG3ZA64ZBZzWglePqy0NDKp9j6PF6k"
    "xKy8WNI4ScD8GDUHGaeEnzriuF1QjN+6epl9u4e3myVRl8WcpCHt9/sC2DLA5JB6AzKQuB"
    "HsqhDuG3YcNvdyRkkbZFWpQCe7T/I57cDnNSEIIpeUIuAjBMC1ibZpiaaESZe5jz98SPEu"
    "ulbkmld2atplQyZvjsRDCXpqEtZi3mUkQiXyvWsRcAYqlGLPkniuYUkkyYliO5CjIW4ty/"
    "Meou5K2GmiE+SIyYjMF3hmAwJVOCWMUGbTZAa9Yn/rIhIWbaXLwsN1ANuJWxIWDdxu2jwL"
    "qfAuvmU7WlobQ0qDxAgYMLh7IYaxgXh0yifvV0a6lPvlY0yn1yEQup3yAUe7uiPnbkQF9S"
    "fs8N5FiXBStwz7nkUHjnb8K47eMuP368Fk/et4+7fFftD/fz+8urT3958dfaHlhtz+SGkU"
    "Pv9Do0lWSAkAxJSDKseyAkB4/TtOZGlY+UV6V5fCTpbNNIRvK+N0eZiOjRM0h2ReWtzloB"
    "QaazIaqjnZ+Yq8atNOob9PhJ+x4aprZhSzX4PelzTz1dkz3DVrwyqA1d9k7NUqjv062Uoa"
    "R32tlJMuakDd8+l7vUpEcx6zVaAcIyFmGZwsnaozlT+m/yoZnNOXoa58S7IrAV3Tpzmpti"
    "Gp6qiiS4qtRdVQGNyJ0kG7wV74PQiFDvr0wWa98NljHnCVrZDiUh+3TJIEklUEFrEl+ZQq"
    "D+qTpUTG1T+5TmY3qZE0a6VezoU2sktMY2qk2dKM0Nbwq3Z8cdLdDwBrwqzUoYWItBrAX6"
    "fgBdMfM1gb4f0PejxFF+CGm8kbGT9EYrL1mKIWqE5OzvKzdCboCyhYXoHeL8A4kFgJKPQi"
    "uXoTlmhAs+Q7f8HvEQYcmoTOgrxq89O6vMSs+Phto5W7aCI6wJMy1P50EColEK0Sjo5z8g"
    "uGHsy9z0zUds7wUscNG3gDnIGduM296O0JqOTkf0ihQ0Ra9528PFijx0iINUBKEwUceTUD"
    "OPTsg63+P1XN4poXj7OAN11snIQTxj6QekZK2l+1zVhQaJSKde6G3kL6R6fRPy8SNunuv9"
    "4p8iP4FMr2HhJZkXRX3T3ItA3gDkDUwb/NlxD3xx11abj6IEzMagbvhl7lgEJ/wRj3FxUR"
    "53wUN4w4ZGFtd0cY+921WIXWkfi9L9WZtt5CcjnSgZquilv0DpcP6HGyEa+LvESS6ezlcB"
    "DZlwrpOIoWRpIjdgWxwiEtSd8o96EvTMMFbfH2lJl8y5dOdtm4SS2FgxEUsmw3TWYyPulp"
    "AeE6PkxznPafZlUZ96TYJ72Z68v9e6Hyc1oD4fNoijMj/+AHo4mKUqzD1O/tQG6sBtRaEZ"
    "g6l7IXQMmG7HgGsi72iUXG/d/nwySBMjyM2apHpo2xShr/nQJagh3vgEM2dDfbLQYiB1yR"
    "GDon6mZKYYs8NfFn7MyINkYbcWs5fkoJ5do57d3LDcE6KBJ/ZPHc/zekJzMb3SGBOJuW5l"
    "zPieP7MW/dQdf8KyuQqicHfWYPakN2fHbB8H83FkmFNyk+dDE1cjlXG7rVOYObUtsTjVkK"
    "fSKz8Bj6Gp9CQ3/B65heZOqom9Iqo7aEE1QNtW252wzcUThbvHScmApROF5dhSOQG8xEhe"
    "As4TA3bEUndGIIrATkycl0HYCfijLEhlvhQZyDKGkt5oJSdzMeSkreWBmBhJTKB7rlETNQ"
    "XG+JRoyhS659qotPRZo6EUx0juaEfzXBPZo7G9c9/Hydeoccfkeit1XPMRwByBOVYVbnIs"
    "CFm44tvrHuFSk4VDXNQTsfCXDQkx06bsZTno8wTMfBLgAzOfwnQAMwdmDsy8CzP/hDc0lB"
    "YBZXda2XmYjIFCICgEOl4ItKBrwQ7r89Xc6LYgAq1utVvdcgMHL2moVRFUlBkRcpq890O9"
    "EwMXA93RUOhhLPMHtJmhJTkoBtKwQUUDbK5FmfM7419PQ6HUBEdc459/s0axQNTOlH24cm"
    "j0xus0MWU5mJjeJybEjPpd2qNXBMFtZp/b7Am5aUoTwhhZBljeXq5xRspC8Dr0OiV7ZTPf"
    "ac1KXQ4mBjzMdk3H9DzMJrpBwcF8QgezbPcdFVrDFLzyoi2TjhK4/DugDz9fX581baQA8H"
    "GA6/yhAeNThkiwl1RHNgZKsvuz4+ES/kNFKaJyE28xOG28zbilOKfeDm1XFPFF4Xso6cpN"
    "ouRQTLai2wBFtNKbW9bOu5dnSvOq0t8I/QvMZDftIRqomTeG8pdeI1UzrPjmQZLPkJw/3A"
    "fHH7m5H6LsE5sb9c29sCqhk4HNnQxu+K+7xzKKlN1pJUcsGaNzAHnh+BGPeIKkHM4Nn/G/"
    "e5zTuILm4B2/6XvJCSWczuCw4djxRz4QDjoxVsMf64+QfO/aDLSdH55LWNiltv8UiQh/0U"
    "r8ycdD1g8E56etdOQVK9pnKkmEoYVqx4nY7/Ja1lVVCkJc07d3YTog4mjsdLR4HyAsNlBY"
    "bK/kIWxzHNvqjqgUGBvbbTZRbJu9ZqeOhr2nD1IXT3J91lrKz0coundusqDUVwxtCVsJT8"
    "wcozvq+3SLPcSfjLcrHOJn6HaFEfEYckOM2Nr1/W+R661JwJBYMcJVs647e/p/PLh+jN1e"
    "210/XNFEWscT7QXA8aPg+HHZfQdfRFEKPBG9G8AeXhCvw7SU5cDieiz+suygZsVTlrLAMz"
    "rC0WiQ9T/mKp+BX2EC0wGZzJDJbDKyxrbKyJD/QOW97Iq3Z212cL50Agqt7cAkrWvhqTTK"
    "GF5XjBY0N5cnWmkOAVGcwnRMjyga6coHpvjkmOKHQrbOTzhcE8ZSCGqksWFkK38s5QJt9k"
    "KaoRVR78MwKvXCTcIcSWKryHPFDzhMyn7S4+ERc3eSWqIenqdAYhnmKzEEEmvQrjHVI8ee"
    "KqM6vELKE1ISAUYFjMqMfV+XUaXL2DRoTWRUpRfeWEaV0IejbCodpcGkhIDqke5n/7yjof"
    "NrfP78/M0/EXYXq29FoRDeRDN0R/yIMx0aIi+kmzpj0hM9Ro6ADxmi89v5kJhzvtycNMlI"
    "fN/aZDSHfqXCI0aA0+U5Thz4G4Uo8DeNMeBvJM1ZC9BlhyN3wz0TBtyVccdbJ9NU+rBXZA"
    "F1VdQ3IXngkDgiICA/HKcdeZk8oK+Kvk/WJCmj67juZfIjop8SkEmiDx4HMHGNn50+TdzT"
    "W2KfMAdV3hRLNmymbIuFqYS2S5tEq4oHOulxxakbRiv+85DAoM2Hrf4AcFpPUWvBcdQTmi"
    "hobG/8xADpMoF0QZjHqOkADgxhHgjzPNa4ODtiVaibE4pmxLuszjeZfOzNhCGAGN+z73z3"
    "HrNv0SZmK7Rxdz51+dCFG4a7pAIYuQz9183HD/zXrOc4ZGiOfbpF5//39cu6rTHYpygYJP"
    "d8WZYNk1lzj96qsBgyQ9Wry5DGG+ce7/IhYNoYadrkU6/qi8zHW5FOXvY7vjxXcDy+PG/0"
    "PIpb0HPN4LfgMDEl7aS69EtC1tXZvnmlsPrfvGpc/eJWJeyRxAxkZ0m0H39ZEIPTLzVOvw"
    "Sb2wQjr9q0etS++U+zjaPCTBjaRvCJzgb4ok4+HeCLAl/U1H1RpzsfwizNrgrp0eMhTG/J"
    "aCKoCueYnMZn+hMOmdxbmt2ZtflJN5hufKzmIL0pHRXmBsinS0QCVGyViAhLavwyhfkV49"
    "faiwa1n9Rzr8UmJtInBTnugGxyyeAtX3KT98o0csVmhyVeu8TXcdvsBaxz2QzSGm3jMral"
    "XPmsXLbSwbkmCHir4B1SX6vPaD5+RHTXWASWxsG4/1ajHt64YSTvnNPWVbEoNRTYdXU/Es"
    "rPn6vA/Px5M87iXhlony5cvbV8kLBOV/ScxJ59W+eBMDInfMfUbBEqkx4R800898liuhok"
    "hY+bpIxE5EGyxlsjGlJ5CG1ohDZyBH03WMbc3Omy+IuyoG7U1M0fMY1wWgHdSeFU5UHlKK"
    "oc/GXjBp6zxh5xtYydityIgOd/nTbibEOJLy0HblXxEmlQ8Dqx6ziiG9/dOUtyp4t9TRaQ"
    "10A+TbdgTogFO5SddtqYiScTHS+F4PlQiib1fZ2/ePX1q29evnm1d3ntr7R5uuoAQxKYMe"
    "7GCskhTODU4byLsiAceNF1BnyXcV5OlyTQnoOaKMyCzizUwv+niVFdbDZ+S1p/8fastXX6"
    "YeAAndMhimT2cq4yHIUo0sInuCFVstm4Kgn1Y1mdtgJh4ARghjmHibQDSRUxCysN+oc6+V"
    "MD43y8heAOEqXb4jkjegcCFkSsczeeP3+l4nEUw5pRTm5W03Q9EuJF5MQhkbgBmg+6qAla"
    "sbBbIB7kuAu2oBus1ZrqIGEF4LUoqWKYtDVOWguUgkfAGOpojiUU89kMyb8SG+Ytv3Yms4"
    "dqg2atVlFxOF9H3hDHSoFxZPYKn3UwjjgK2qy9JATG0VHGXmQsXZmONfsuEB07ic7K9cWH"
    "aNlNJSHrLKcX5yqGEx/VDPR5zWzCXzZcJzBtQlmWg+rfzoGMmHVpQscghPRo5M0ten9Cxa"
    "SlCTmEYvQmpSYHE/PoiWmr8i3H1h5Z5FeJ1E1rkpSLfWtL9HgZpaHF1EbCa2xv6xvceFBj"
    "fmvW5ohhuNNJjD5d8q8j6h+T/tMumod0y3DYUjfZKgLeG1v0+qzFexPRexxou2/KUuC/Oe"
    "q/ASe+MS8JGMNGTQCYZAbsENPr7wOUVIeS3or9WkZI0xutdDTZ6yEUCGQSyKQhZBLiUZB4"
    "85Q5e4gfuMrQn5iyHERRJkbZzer4dvJtGIIoxk9MkuWkMyMFAXhFIJxllHE7kXCWWa9An6"
    "6DqmbpA1ZZirCVABc0awld/vnow8/X16fru5p4QyRdV9Meem09V7PWIeCWAbdMq1tmJe12"
    "3ewtyMdb54oZpNiP61i9Ur+9gI2+mN47LQU42tLwXqu+ryhjQU7w2PnuC7reuMHOWUiaiT"
    "WDXpYC2LVhD6hMj7SscmpNvfDYULuehz1nrtWlsChjAeQj7IzgQDeGNdYqbYJll4kpycHE"
    "9D4xjN5F3KbUo5MFGdBLSoydLAM3ikPssMUK67VCkclah3r/LD4Fy+H/X3SJ3EnFIYDXPY"
    "AX0VBeStzCf4pC1i35oXrU5NrZecChvGHqcc1elLUP+CE0/D3e8cdxrhJuQqJ3lIdE1DrM"
    "h2jehoOuiMtkAfLjkIucLi2cc4ERwXV9f7qUhcPliH9p+R4rYhYs5LGdM+LgSUGwf2ey7b"
    "IZ+arciNB//s0a8EM670DQS2JAzLtnNq7pQ6fMxqIc4N8Vfx8vXd9ZUV8S3G49VaIsCEdK"
    "aBwpsYnDLr7Ikhis+K4rPvKZQxiLZceMt5RslKQs4DjVioJzFbouhrVUFJzXKLuATZtQlo"
    "QsgHoMRlNL/TxRchf1/TNZchdNzaKW5C4+YoDkrs/7U91/gzwvs9V0dddUyPNa8x9KsnPY"
    "NbhLUQyYiwZzWRFPvF6R6+seQlaRBNQ1UD9hxwZgjPzKA02OcWvI7G88/q0qBke/1aJyQc"
    "DBWXSwhaqSsLg7Z8b4tEtzzpIYoN8V/ZycKhPOggC04Bm0Ym4jrSHQLjj6KXvMxOZFtcqo"
    "sB5Nav8i7M2P+Y+WWqPZ3dkxm9ShGwOPzbsky0beoaodsuk0t5JlRI3c0uGFRDL7ssVTmA"
    "tYWOwySOqK4Mnd2DWQ67Nmcp0oLz1qsReArgjDMovUGfpoZuH35DQxsXy5sBpNIxZ/o8lX"
    "kdKKv2UlSkdIRaK9hvB2p2wlA65QY/8o7zewjbHYBvQGNUB1F3fR0vuk/laUxMBQ13o/Wn"
    "ZOujfaetg7DxbgxKZCdQstLUIze9cYpnj6bF5zGn7yzsPrDScXwWLH50vGUiojWrkKOYx1"
    "7vFO8YCGC5SeBP8VQ+Kz0R0NkYtCzGeYRSiiaBPPfcJW9XMatCSl/Kc8M/w7Q9zfdI3fuA"
    "s306R7rFXIng0HhwxUsU/s3TCiDalxr8CpFZPZ8bsnZKm1mAqGslkjDQXdXozGhUZNtBEM"
    "jYy+59t3Q1g0v9VqEqzTQYOm6s7AdWmiEgbXpTlzMVFu8pR4IuQWDb2DgvfSMu+lWNBXHo"
    "lk7GR/r5WeJGsG82GqvsoAYTf0CQ5RhL9EiN4hl1/iD8AeEg+TOCmVRCDhy1h93c5j+JeK"
    "sEyRtDWC3YtY4WMcuwUDi9drN9Ry6RZELKgQHed4L4YDRiLyoFsuV5KDyi2Nyq1tSCKuGb"
    "Q96WU5IONW1VfYuKVW34MJmkAmMnVDfYgC9Ft3edbA0sWt4yQ9cpeDOBH5c/MXuI/KfyDe"
    "YxFv0NXGuA4P75DaTBTeOeAqQ+6aUapaH7lpZgp6YrOiumkeFiNEMm1mIQ0M5Cj7GIZ4QJ"
    "bhJHVtGyFJ/qxNVrNPKh9v3SlyL1T9UW3uqL+a06Xslq75u08DLNUf+5vtWiQfppwUnSpO"
    "D9H573gRzZLkZvyAwxliFEUrN0Iu8vkCQfx6iDdJLiV6m+RUIo9ihgIaobmYNkT4XzgSsg"
    "TqAT7l1+DX4JLGgScysLm+Q8nBCOnD8o8jEUeZzqm3Qws3QPM43PEPXOPkCscOf8XQXSy6"
    "FUOIZALa0tz0a4PUYv8d7jUPKBn9aJLx8toHOpxkSufATB7sbG/Qjn6U5aCOYJiqyhOln7"
    "rhvfz87+xOK+laJ2MGcRuXk2IissY+4RwQfMfGrOA2RrKfLw21XpSxUKu/PFfQ6S/PGzW6"
    "uFU5K8BlkcMtBU+7HL4qCV7izhHtxlPVmjslNZ6lNiDuL4YFvbcuSfHG61TrWJYDjgK1jt"
    "MGfwYFdk8z4zpmqx9F9EqWy5Hfa+XkGz7KWfFhyo5QIYEYDh/IAmcuyQC53poERAgL36Lr"
    "+3TLZP5NPWFwMRqrcdoJ/UoamG0m8/l465yM0OHBdtZjiGdGaPuGlkH5reP7gHqToNsVRn"
    "w0mu/QdkUWqySwxDgBQWzFtXdJzzM+hPJ/BB77FtEg6wvk+0iY8GyWNQ1iKMRrvJ7jEBFJ"
    "2c4YHwjbjcHvWdt2sw35wsbSKQjccNeUpb8XqlZF7LL2ntPks1JcRdnOrFAVwfeXy3cfLj"
    "79Iq/8yceLaO8yTB50dvnL7dVF7TDEuU8WOlv9QcJCr51tqRZi63iPGXOT11y6s+S3j+8u"
    "63SksqER0IjckYWbEAf+H+Eqe+vuRBqDm+lwmYmhKiaNI7B4vv8Wmb1XfB7ko09mT3CjCK"
    "83keSks8YJKIpAR/qqS8/jL4t2LHgvM1qKv9XGBliBE5iY6oahtQlIhKE6putMSHZz9ZmQ"
    "CENM4nGuEfnM9BCDEET0pvLIiU2LajBCsiyPF8oUtUoPcH+oPG5aukgVaYkqNi32U1rzDQ"
    "Za9b04YqUV15eiqfZ3bj7hxNGWmlfc3BLuNW5wzTHa0nscPEM/iOT0LYlWiT0WJRdrxttj"
    "HiSvJha3wWgzaleYtRhtOPA2lMjC0s0OpaKMhS6lodJ7N+ev33grLc/dXsJCmF+cq6DMRz"
    "V77s7r+epxpIVwPt5CfPuvthAkxeO7qERft7ZDKohBNySNbkiuj8OIOb8zGYVs7q5WERux"
    "3de//xzKr9AC+CAd1jbUJwutoq2DxIiAu+mJhiMo6zcquvpNs6p+AykVRjPEKSSS2sjOq1"
    "uArLlMblIpT0dRAjxog2b1JlD34OC5zZ8zsZlRde0UlyQ0p34SqdL/E9MIX3ADi4bkX26T"
    "w0wyatbmMvtDjHfcooB6IjUO14SJ4p4kQU24vUS6jXB3JY9FbkCFK+sZ+oQf+IL1xBCG+B"
    "rbFdpBsHvR7MFd8kk5dIBYYX8jTb8e4SOhu44tG82sxVN3yl4HJuV3D+SdE28j/xa6vQ4q"
    "YkPZfvbhHabqTtv+K8t10kYZmKZQKDDzwMzLiY28VLxpPkoiMB1D2nkp1D0YJHa3viytSL"
    "DznoSdd0npvWg0cyax7vb3Zm023TwbdcJDEqsNbfIhkLJgXMqCuczFStqoQF1M7ET/lOYC"
    "uk7Asc7GompoN/SfiDx/kxxL2STDnuUMeZOG6NqpkhAb5wI4iPFzMT0OMlUrHyiIJRTkE3"
    "YXTWHx/b1WMhJmo0Z0nPB/4TX9nSh5UGboczFhDzwqZpKZdEJrE9BSAZIL2HiWcD/9RKZ0"
    "TMFI2A4VSoZUYqP0zBSMpKfEzMFKMmcupmclGUnowUwaAlVDzaTblTgJ4X2cfJn68XOHu7"
    "PW8+eScc46jhT7oWlaS5XzUFb56Q3gzzVEIx85EGXV6aCOkhhskMAUpwE+sJNTs5NTeRwX"
    "mDzg8sZTvde6jYbFUUMeCP1Z9A1IN/W8V33W2zDxKubX8u+j716EMhcjy1zgrFQ4K3Wabk"
    "g4K3VEsE973olZEA9x4ok4h1xmCjV3988loLX/rGNr/z3hUV3UewELV3X/HWe4pS7tpNSM"
    "70HCuljca6U45+uWOOfrepwTOsA/iQ7wTziiWTQ3tWalIghTY9NRYDeLFfZiH3s/NZwMWR"
    "4wa3OwsHyos1E+I/JRoQphQfdeDQfOFSOdK4fFpau/qpKQvd51C/FC9y7SbupZlrKC77cg"
    "OUhPzxE9i6Z1GBneX7AJKf/pax2ACyJgXqmYV5DnaKhKh+i1CcQHoteWR69v8AMHXEyPzM"
    "Ta35y1mlf5MOWmkXfU9+k2bcSI+dR5aI4XbswwctPjkLducrAx5da9rAOktjwcimys5jl2"
    "AKbevgz78UD7sWnBwRN2bxyC66/cwPO1AlUHCSss1wrXf3GuwvVfnDdzfXFvWtkaEy8ZC7"
    "HfcDRfWzTwIGPhMu4/4GquWWQjN5nZYhVNtS/DiY2iqwccyINP5REzJfPIwWKw8nGU3LYR"
    "re3pHaJxiDaYbvzUsImo76HtCgcSa+dbtOKGEf9lOyHIbR0SZtYSSy0l2XmVA34SGF7GKj"
    "cwvAyeGHMNL9uiLKnOwqFOhlVJxiY/c29ZVilC4hN1Uc1kANVJBUVs3CAb2H/TkfTaha4S"
    "4YHO3rBxdsAMO03fh+Kq7QHfD5XHTWqtq2IsedNLQPPvgT78fH19MoOXcI4V/diUaXm4O2"
    "s1dJNxzmqYHMvHmI2QOmlk6uRpTRuDKlMHMWwYyRSvRkYqkevqSbPvke11HIY01FnVewH7"
    "Ik19LWtDahI+xcn3q7d5iP0jKTIhH6GcHSMGZz7VxOsqzjHd0DBiSHwuIhGa7/j/GSLe4T"
    "xTfpXwAcLXjFJiIc2c6fXZ4Nw1Wic1b7wbyudeyt8bJ6AoAkWFNaUvAh7aScRFKTh181Gm"
    "/+k2BFFf0rQpJPeObgxOxIcNUpWWPD1Vnb4bLGP+K6B5njmruE1FF6ZOfQoKQsDgOzP4/a"
    "uiQeKLMhZG3vpPZIoy1agKcD7eQnB7K2wyZFe84XZF0664v9e6KwrLRGNXPPsYYMSNEyZc"
    "a9y4cZGQnSESJHkt+btZt4c05FS6693zf4mxcNCpsdtqPkWqaicfb6HaOVdph3fe3A7vvN"
    "YODzbOETZORuNQ5tdtrnM/SFgB8Ng17vzjIyyLJTcjXhAByDtAvg1JxAHUdqiU5SAZ0SZf"
    "y4983q+CKNzJaOXhZiuvXPFhDl89IRnmwAK65WsrN8Dh8FnTVnIbMSxOnVryQGmywdvSa1"
    "6diWcq2fhONExFS2Zdsurr8wJNH2pJX0X9MMHjlEzMozP1NCV3+Z0r5SXZnVZSErlLx3N3"
    "iq6uH+kW0bsoKclauWzFpZOqrJhhD23iuU8W/g7R1IPFHztDbuCJoP6+Wiut76o7w3p9sp"
    "QeiV+azh4XB2JkyibQTow8V9LirRH7bLRNfKi3JAH+IukUGeXDAcvmShitttgFEcBUgulB"
    "Patx7sN4m+A0kHNzoHughrfpUyY2K6rU8LAYjWKGIQ7KZKZ0o50XiiHKSaM5Y6Mhp2+CJ2"
    "epm0xENcWTUEC3soxQdUGdEChb8OUJUVBDOR1EQfcBOpVWSM19kGpNkFg8/x0v5L6rtvVd"
    "loP9tHPyVqp46rulT93GNuyZRAX1OyEyQdxbIPzu48+X11fop09Xb9/dvPv4oRSeS2+W6c"
    "mnq4trc0JAFzgki5VsO83utO6n7mGMOYWJT2S/e6SN0ryTZdlbOptZQcTC/WyQUkLxUmkg"
    "nA23EN0XSqmaL1pSNV9IetA3JZj8183HD7oJJh5ZROj/IZ/0FQcwZe8SYCT7VWOiSTWnZF"
    "Y+HlA84PLUm9mf/x9SDAQ4"
)
