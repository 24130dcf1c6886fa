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
CREATE TABLE "polls" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "multiple" INT NOT NULL,
    "hide_totals" INT NOT NULL,
    "secret" INT NOT NULL,
    "expires_at" BIGINT,
    "voters_count" INT NOT NULL,
    "announced_at" BIGINT,
    "closed_at" BIGINT,
    "quiz_commitment" VARCHAR(80) NOT NULL,
    "quiz_answer" VARCHAR(255) NOT NULL,
    "quiz_salt" VARCHAR(64) NOT NULL,
    "post_id" INTEGER NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_polls_post_id_aad669" UNIQUE ("post_id")
);
CREATE TABLE "poll_ballots" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "poll_id" INTEGER NOT NULL REFERENCES "polls" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_poll_ballot_poll_id_990dd1" UNIQUE ("poll_id", "account_id")
);
CREATE INDEX "idx_poll_ballot_account_0d671a" ON "poll_ballots" ("account_id");
CREATE TABLE "poll_tallies" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "poll_id" INTEGER NOT NULL REFERENCES "polls" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_poll_tallie_poll_id_1496b6" UNIQUE ("poll_id", "host")
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
CREATE TABLE "group_rules" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "open_to_others" INT NOT NULL,
    "applied_at" BIGINT
);
CREATE TABLE "group_rule_members" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "group_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_group_rule__group_i_5a8cd6" UNIQUE ("group_id", "account_id")
);
CREATE INDEX "idx_group_rule__account_3b3ebe" ON "group_rule_members" ("account_id");
CREATE TABLE "group_rule_terms" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "group_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_group_rule__group_i_dbf14b" UNIQUE ("group_id", "kind", "name")
);
CREATE TABLE "group_sites" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "group_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_group_sites_group_i_af0386" UNIQUE ("group_id", "host")
);
CREATE TABLE "groups" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "access" VARCHAR(16) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "rules" TEXT NOT NULL,
    "slow_mode_s" INT NOT NULL,
    "archived_at" BIGINT,
    "sites_told" INT NOT NULL
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
    "application_id" INTEGER NOT NULL REFERENCES "applications" ("id") ON DELETE CASCADE,
    "person_id" INTEGER REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_authorizati_account_bacd0f" ON "authorization_codes" ("account_id");
CREATE INDEX "idx_authorizati_applica_e1e3ed" ON "authorization_codes" ("application_id");
CREATE INDEX "idx_authorizati_person__583994" ON "authorization_codes" ("person_id");
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
    "code_id" INTEGER REFERENCES "authorization_codes" ("id") ON DELETE SET NULL,
    "person_id" INTEGER REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_tokens_account_05d748" ON "tokens" ("account_id");
CREATE INDEX "idx_tokens_applica_7e745c" ON "tokens" ("application_id");
CREATE INDEX "idx_tokens_code_id_9afc93" ON "tokens" ("code_id");
CREATE INDEX "idx_tokens_person__abefa7" ON "tokens" ("person_id");
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
CREATE TABLE "poll_options" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "title" VARCHAR(255) NOT NULL,
    "votes_count" INT NOT NULL,
    "ballots_count" INT NOT NULL,
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
    "eJztfW2T2za25l9B9ZfMVGl97fZLfFNbW9XtdDK+t23nujszk/JkNZCIlpCmCIUgW9bM5r"
    "8vQIoSX0AKYJMUiD5VqdgmcSjpAXjwnFf8+2zFPOLzZxfzOYuD6Ow79O+zAK+I+Ev51gSd"
    "4fX6cENeiPDMT8bidFByEc94FOK5fNgd9jkRlzzC5yFdR5QFcvTflgzNcYDEoGfon0vGo3"
    "8iytE/zv5xhu5YiLKnIXaHoqW4w2lEnslne2wuHk6DxeMeEwf095hMI7Yg0ZKE4mFffhWX"
    "aeCRr4Rn/1zfT+8o8b0CKtSTD0iuT6PtOrn23vshGSe/4Gw6Z368Cg5j19toyYL9YJpiuS"
    "ABCXFEvBxMQez7O0SzS+k3FReiMCb7r+gdLnjkDse+BPvsf9/FwVxijHZTN8OcPAvIZkq9"
    "/7P7crnh0+nHT7fTm6vb6fSsMkfyq5Tw3l2as0DOL5WzLYFZyG/3v/7z/Pzly2/Pn7988/"
    "b1q2+/ff32+VsxNvkp1Vvf/pF+mQOK6aPkt7p8/+P7j7fyCzGxiNLVtbvAf/fFBO4uXP14"
    "9fnsj+RBOMLpo5KZO0xVzEmY/L0yYe+WOFRPWV6mNHHiV7eZuOzCYeYOb0U2FxnafczPCn"
    "+d+iRYREvxz/PXrxuw/+vF53d/ufj8JzHqz8UZ+Li7dZ7ek7gfcJZvngnG2fi+8K2+Gb0t"
    "/gHAxYHnGy3hg0Q3AB/XPIMt39cvzjUQFqNqEU7uFRGOQ2qkIdLhzmF7/vzVW53lK4bVr9"
    "/kZhFesTuzMMXJAOWi1HCa+OwnEnIB4yCQv9RZzS/rF/PLylr2KF/7eDs13fbKcgMCPmLd"
    "HLBIgfIt+RqpUc7GO4BuA5i3V39P6NqKC8KWx/BPHy7+nsC72u7uXH/6+GM2PIf5u+tPlw"
    "qop5zF4dwY8ZwYAG8MfEqsp7/tlKIu8CWxAYH/8qsr0Mehb0ZMfCdZdV+85EHYjeHUEOSi"
    "lAP6ZBiwlwR7xBjsohSAbbayVZ6qS7p4H9So7IJYK6fVTkVY4/oYyDWlXOqm6BfEAP226N"
    "Ngxr6a6pmCEKgZTTXDBZ7Em7ZCXCULwGsCz+KoBeRFKQBbE+w75vtsQ0JuindFEIi5CeLi"
    "e7RDPCcIi1wXcoKjWCpkU8RLcgC4KeARXphrFpUwQK8J/T3ZKsl5Pd4HCVDhehiv45lP51"
    "MJ3JqsTPyGVUkHFvbQjkPinb9+/eI/pyvxK6hMAjFZ7UphByahuPJfnOssfDGqdt0n94q4"
    "+2x+T1R2P2M+wYEa74NQCeSZkOoL5f2VYVf75adP14XVfvm+vJx//nB5JYBPYC8k/FQjnX"
    "P2IICZqbIjGhEviw6Ie6boRwv7knoeUUSCGgE/CMESN8B6HhKJyRQrsqs+sBWpcyUW5bpJ"
    "P9RS3TUJiGwz+uzDMnuP5ssWE1OUAydvW/x5zNdE/GDzGShLwhy0nYMZDgJjrnMQgo3AYC"
    "PgJOA0ov9qs+DLorDiW2sdKqyHeZs5KArCDLTed/cu9X1JSqkQo3bnrUoOx4ue9zsJ5y9e"
    "ffvq7cs3r/bY7680QV4Hr/Sft4O3IAnwluFdMx6Zr9ySFMBahtXHPJpKlIz1clkSFHNbxR"
    "ySB8qpKkO0dl3nRWBRlwHNnLDmwYqqpHO+297y5nyKOTHPdS7LQbJzi5jFij3IiCabGpZj"
    "leVgtTesdlnVfHefK5aVF2Z4fr/BoTet3GHnrG5s9dbqfFW+ggO8SMCTv1P+hp1b8IYuAg"
    "HAf5PtmaLgPHd30lRzztNxUtNp1p1foHVIH8QyQEJGVoVj5LM59rNK8QnahOLziIdmWxQt"
    "SVIw/g1HnMxDEqE/pV/iP9J/Pltv/1ytSe/nIxT16l+ymvudlsf+goU0WiYx0yBezcSwXx"
    "9T1N6UrKqbpbojR/ZWQA7Ilurr1AtTp12IkBdysFL9xRud+Oyb+vDsm/L2vnvxVCs9wOFW"
    "DXNOqOyy3EaEjxDmpuUrt+X8xi7QvHz/8eLzL+qdPRsvbahFmDzo7PKX26uLcvFeqo70jY"
    "ODwHCmwYuRmAacBqoayGYHZKCsf4RY4ONNXxwEYheeE4m+KXdVyQJ/1e4rkKc/JcVS05Cn"
    "KDPc2+AAhZmo++9ULIrKBFVn5wcWEsHdBcFPZum9+D1YraCqLahGNjt/ZCswu3q2J7gh3u"
    "yZeGlhCgTE7yYp1u8ubt5dfH919sdpbLWLnI46U7UHy9+fNPYIy43UM9jqYT7ewOvLWSHO"
    "L9NK+S734ldo7jUO5TJpMJroas3Cvd7QrvQrSA241wYsXGF/mB23e9Np9/oYR1iKcsA+O2"
    "efBb3WZmogK+HxeSERDiNunhWSFwP026Ivdnlz7HNCgHxry9f3px7eKvxpTSmAOSnIATTI"
    "AYzXXqtk8KIcbMF9KKAW0wJJyN3knazk7w25gW+5IAOZJzWQmq/okiAs6raL+l7oyMAY/r"
    "wUYN8W+yUz65uajXfPa99Hv9SI+Ua5bNl459B980oD3DevarGVt0pkPBYQqbuO1QZD8iI9"
    "qQwXkznKRH3vrCymehvNRU4AZqLPmFSy5gcNSdk1NdoBqbxyKMSjxDdAH3++vj6rrPgOYP"
    "1p9xgnMc295DWInj7Ed4t9X5mVWR000Q32TSMxnhLtw4FwhHDAZFwvyY5EkgbIVEoWhyj/"
    "XCQLOFTHApk/QJ1gmf8N6bwlR5dAWqUl+r85QmjbsTQnTKbsh83jULwtqoTK2gWeF3Ep+6"
    "Yz74vQo/SBhEagFmQAVVWkYi69Iz7xFkbAlsUAWwfiEo5sezUJqEb2f1UQpqFf67OUK/dY"
    "G7T0uJHNk7YpWl2ntiZIfiZ4voOh0YDaj5to21DhTqSHzEmlpVPMSCUr9hsFw8cW1dNs+K"
    "STVZmAhprxTMBB0+fF8+c62ZDPn9enQ8p7Y6k9cHG112y0QILsnRsgQaciQQo1NWi4wzId"
    "5VYBjuCNXvprj9HLZJgRu5QSmi76G2HXz5i3RUvMkRRFOCg41ieIhSjvPkE0+g7NfSpLf4"
    "TUA0EsIGgWRxEL0J0YPGPRsurK7/ODWhBh4L+W7DrN/FculBbpaxiSZPtzUgFhPj0pA8Js"
    "79wAYQbCbIWOcosw3yYB52N8eTdKny6ncWzthBa2KvNWRLlko8/Q36hYPbHMV9kK6rq7jM"
    "gDCbcp8SUhUaW4dPFIXQZ8L1ai/DNBEDiwJRtJMwfO5kzXBZyNd9ED3Hk5fPKnAbjZeAfB"
    "7SWzCMgpkNNRzpODIW3Z9vgof5JjDNiTGD5UGNvHwSIWvxJ4iy06ppm37OfLYHvNyzi4xX"
    "bPXyIa+UYI7wWcq8Trhb9wFoeqvlT1LeQPEk4s4AZIe2keLz4+UhKQesRzIgB5C8iBowNH"
    "H+U8OcLRk0pJBS/PKijruXhyolQv9LvgEp4xWe7I7lSB8/JYOWSCvpzJI4FmVCzubXbViK"
    "ZDq04rW3UadsXutBH2aU2qQRphx6FvBq/fJ+mpvg4DEfme0E1Ob1F4BJp63O1loMOdQYe7"
    "ovLXXc5FKSeofN/mPw2mIVn72xanbSlEQZHoKZI8dE3pUI2+xtpnQMuvtqlp0TJJ/TOdio"
    "IYJKe1Rh9ckZniea1VqfS6oVLpdbVSaSyesd4wHtovNg7fr2Nwp5AZaJGS2IDAy+Dnf6x9"
    "AdgwWuXluYZSeXleq1PkrRLk8WqFQyOSnhNxYI1XCkw1K0wbS0wrmpuTgNOIPijWdaPxWZ"
    "ADA9TAAB1P7Hmopd256TkXpLlNt5iiHBTodN/F3qNt5qUgBjZoW/SlUU8Jn9ZUHzT0si/J"
    "QT/7MrRJGMoc2bIYAFsG9g4/CBItXn9zcFWiAHBVKUjfdtokSFsfHEQA0EoR6lpoyzmWX2"
    "NqmsKvknWO7/WSDJe4k74an41cEnMP657CDL/HLCKmYBeEAGojqHkkUDEHey/mHNzdW40p"
    "YmlLevovHCk3xWOAV8SdA77fdb5mYgM08vqV5QYEPDnddD7W9W5vtwwnbfHJ8XYZ+WRG7S"
    "kpCcHBLl3OyCJk8dpoOvISMBddzkU+LcUoL7ciB/PS5bykG7Ch1ioJwYz0WZlhZ78ZO+sx"
    "NBrOVDaIQZG1a9Xr4prfFjUO+srp7A7Adfq8r+r2poFvRhoB3GZwS+T6uD7I9jUAthnY0v"
    "5v10l1sUejz2TOwmIxmOL2pLEdhRyYDOm0BA5aTNhBxJrL0UxzHCDnpNOJybPfSHUWa0MQ"
    "LhNwsMynn0Zac1Nf+UHCQYy7P3abx7PfyNzomMmciIMQ9xWDmJE7wdKqONen1R8kHAj0DN"
    "7d4y4iCtVcj/ZeAMDWArviFDpVFwnfP1N2kfD9Zgq9FiN66SKRnZL9qIZt0AnCyk4QK/FD"
    "6VpV8NdY0pAXg4oGg4qGJfXk6xXh9FU1gLwkCagboM7JPCQKTnikbCcTAqwNsCZf1zQk3L"
    "xwoSAHlQttbfgHJnifeQZ4WQySleuOdTavySlLwuJuu7jnPuNtitXyYoB+W/R/j+m/BKqr"
    "FY3UnQubMg8rog7YpUVPy1udquO39TXHbysVxwlqOOAblel/BOyDmHNA9+KZTUDj2Ddf1p"
    "mQczh3753NXAlVXlLjHsgJQAZtr5lP610IfZhIvG3zohuLz61Hu3rP+v4l9n1W04F2f3dy"
    "zIM4nSUD25w7K00I7xm6XRJEPY5wSJAnwAsEkkvBv8T/cZRcTYwM4qF4jTYs9j0UEd9HNE"
    "CbJZ0vEQs9Eh45erb7z6pxfQpEuj111l5HaDLvz8QPnG7SA8umCTpP0S1qb72Hi9khtROU"
    "3532L6IucdgLAHHomTj4ina8LYiD35tX1QrisF+PcOrpkzj1VC7oW7GpbusoWXrzOCOLxD"
    "hKNBnZRcAkfUFcvMIJU4qYID00kn+RsSPE7hBGaWwDpXu+vMTikD9D78Ww+ZLROUkplaBJ"
    "4mGIx6sJwoGHAraRZ5Ui8TUVZ6AO+9HH+NpSGiJwxpgl20oz3Voqbc96t0s23sV0rT58W8"
    "CegD1ZOS+dsafTbPHvWPBAQo53P7uyyxfuN27089zIAY4CKvZKJ2ztk+k92R49FsjHPJoW"
    "8sFgN7VuN7W5f76TWr+02SavUxX7+lTdg4QThGbo1Oic/jLgkEUpJ4DvO3oXB1JDKLRKUx"
    "rdQQjS6AzS6Oz1QDupwmuIe7EZeY77aM9JWQq6d0D3DitMKtPuHfuF3Im16nC5fvmNt6pe"
    "P2+R1h1YWxkz0bVcp72dZFv4lJ0m7aIsCazSoaxSxQzqT4Vq+oHetLZQLczCc/GFMCcw85"
    "LD8JH7bNn/OLK3Q3fHVWiH43zGunxHG7mMpemO3xOfihlXRtb39xpZi5eO0g2rG7GVig99"
    "31l8H7cMKQt3ByR7QhpHZ0Loy1mSbycen3mlsvH7B8hmIA9C0Nz9bm/a4ZOuv4bId7+Rbx"
    "rM2NdpHCpirE1naueEXES6p5YwZfWli3dZDgppjrrijc+4OMHpFoOt5x76/UcRWa0jRY+G"
    "WhM1LwLF02WTc8dyKnA2Ve0eZMDWb23r+wTL0uc4iKhiD2yCvywJddNt5+CELTHgJTjLXP"
    "JyB4xNNHpJyqH135laTyAiYWjWNbQo5Rzb6+fQPjin2U7dckcDypctZqYk6JB6GTqckfOm"
    "FeG/WWHfr9XvebnhXoyX/WL/8vzbN3u05T+a8L35cHF9rWwDvfcyVrfL2uSjghDEifpNdE"
    "nB7iCA8SmOFkygcJF75LimST/jpbBCbQpoVCZBEdhQTVR9gIPtRk93v3qISAcEJMahWCYN"
    "AQnDc4p7PqF4UG0/iI/8Xvw4E4Cz8Q66bV+eawD88rwWXnmrFIBIGvmbnrVdlHLPHO3rAA"
    "DmKfjHJQ1wuFUDnUmUCwG2Ubo5jWw1NylkWaUyyRUCCCQv33+8+PyLutAlGy/zLRZh8qCz"
    "y19ury7AC2Dr3qo4OcfUXtpLgLHUs7Gk8k9CL5VJ1UDaL0mbrKPvKV9Rzol3Ey8WhNdVW6"
    "uGTRqTwDKBKd9LmDa+2yzZCmG0JiEXSs5jhKOARWiDgwhFDM1kC5Pk2cRDeCHAb2hs1+5Z"
    "OuXeOBQ3IVneIjU21v5zTvqTa/aU/AZ/eIW0J6QgAlt8v1s8FP71VfiXLmPboLWRPxVeeK"
    "sIFFuJr33ps/m9kjjlbjcTpmTgdCZHDtClBlq42aSVIZG9fgqGODgWGCFQEMtnp0sKcipX"
    "A1Yev5lcb94bxYghismyWrFMgeIIGrFZuifCufaWeOeBnPTcXzYO14wb1SPlRBxEufuKJB"
    "ZHc6E6jOLaBxEHIe6+pi6JQ08FamZ7ZkHMmcqvgTV0CiJVNL04Dn0qBci3rI1hc+xP1yxU"
    "LPv60piCkDPQP6oupmIbnsaCeRfziK2uVuw3eqZq7pW7PWns65UMnJL9yI5dfRnHSr6foy"
    "dqPelMUvtJ95jrwZI/DdDNxgMT1GCCcwHFgoVGTSzyMs4t4RfPdc42FqPqLZrnldONV8Sj"
    "2LgVYF4KXNqtaZ9hS5zBm+GMPDl6vsTBok2ibkEOXIGdrHtLmPkHqbnOFJw8vdHIxlf7IQ"
    "O1qsstRGg0Z9uSbsHGYzP3bDy0a1b2T8LzpdSMA1Gazl20a8apunFrfQl6TgS8KGWOMoYm"
    "Z2frkM0J5xKXka7bkGCuWrX1OB8knCOEr7UsndcNls7rqqVzh1fUN7ImDxIDIiywisesgF"
    "fUzCeSjXduEfdirtvvcRqzP4+FdEED7Jv3Ti3KOYd2L2t5j9q+9ljfAVWVdYa5Dd64iTxQ"
    "YZGZntxXFIMVr7PiM9BaLPiKKKz3x613U55SloMVr7PiN9QTD6/AXLvM9+OdWd6dGeJLQh"
    "dLk/yQgwCAWacFTNdnRQ6grYPWeL1WBQHcagv3MD1haWXSRLkkBbBW+seG4i/T0NDTWZRy"
    "jxB07hua0UiNcX1y6UECVm0lX9ePwyXmiv2rfs3mZZxbsedaFPa8gcKeVyls/ptVgL4lX+"
    "t0blHMAawboL29+ntieO1brWWIqjutZcNzM/BONl8rKWU2j/n0axX0H3yG6/p5H2RKiN9J"
    "od40xrO+dEYD6N9/+vny+gr99Pnq3fub958+FmBOb8pLhyD156uLayXGqhbGxzBWuX0AYx"
    "XGkdARJpojGw8qw1hlhGTFImJ61FxRygHYIb3uyaXXWdCm4vg5GC5Wn0+Oty0b/KhvmIma"
    "meDzJfFiXygfk+koS8GcONbCxa656aCBi/gK6OPP19enPG19nKDWHbauRnSvGTqA9SZ7lt"
    "P4lnVpDcinKQ64CjwWcpKk3ylKBPK3J02FAuQwcIAOfdBY2LptDxoLWzQZGrwQGguffDos"
    "o4S2vSwdkEJoLPwoZK1tLHwVhjgo7u/FO81cJRkzRNPErLfE7kh5qGgciWZuojKGWcOdZg"
    "uflkn23P0CjqjrMQ/F/q44g4HbSx0Nj5PT/Ewgzom4iHJPITiPRJgaxToPEhDn1AQZRxFZ"
    "rSOThMu8COStVZNYiXHQ+CADAePOA8ZQfN538TmcGWrR0rekFdEPYmrjkHi3eHGmMN7zty"
    "dNFvzdbuA0wotBwg0LiDVYtZ4nDQa6/Q0DhrMj+yhwBMVu1YsAQTbbfIf5UMPCMMK2gPAa"
    "hNesCgKZh9cWHeC6o4DjWvD6cbWFhUG1H0g0X54pabm8cYSQiyGkFyrOEi9p1nUltxqhef"
    "849XITdy9Oti6DL0o5yOO7D7btIItD2gLonZSDQPflUIfwW7/htzsa8sjYIs1LgT3a/RFP"
    "uMWc5IRgSp6QiwAM0xzWthmmNhpR9h7m/AP1o8R6qVpS6Z1JoymVjOk/OxHMpXFoi0mDuR"
    "TRyDeKdewFgFjqEUvxibI5hSITpuFIrpyMgzh3b4ziubrVUD3EB4kBkzHEzhD0pmQKEOvY"
    "oPUGaMX6JF/XNCTcmIsX5XqqAXcyNgSs27p9FFj3U2DdYqo2LFSWBhUHaHBw6VCWYy3j4p"
    "BJ1K2ebiz1ydaKQblPJuIg9euFYm+WzCdTNdCXTNzDgRrromAJ7pmQ7Avv7E0Ytn3c5adP"
    "1/LJ+/Zxl+/L/eF+/nB59flPL/5c2QPL7ZlwGE3ZnVmHpoIMEJI+CckO6w4IycHjNK650e"
    "UjxVVpHx9JOtvUkpGs781RJiJ79PSSXVF6q3etgCDT2RLV0cxP7FXjThr1NXr8pH0PLVPb"
    "sKVa/J50uaeersmeZSteG9SaLnunZinM99lGyVDSO83sJBlz0oZvX4pdatKjmM0arQBhGY"
    "qwjOFk7cGcKd03+TDM5hw8jXPkXRH4km2mM5aZYgaeqpIkuKr0XVUBi+idIhu8Ee+D0IBQ"
    "76+MFmsfB4tY8ASjbIeCkHu6pJekEqigtYmvjCFQ/1QdKra2qX1K8zG+zAkr3Spu9Km1El"
    "prG9WmTpT6hje525PjjhZoeANelXolDKzFItYCfT+Artj5mkDfD+j7UeAoP4YsXn+OE2Ar"
    "DOVws5GfLOSwaSjG6bGTswuUiKAl5ggjKfgM3S4Joh6iHAlekt7/RtxN16G48+ysNBvtnw"
    "Llca5o+yZixNZEwM6mTM6xqc++Kgy+ZANfstAVPm3h4yzKQc2RiZFQYT4n3lA+kNVMXQhd"
    "HqK5uUxXyXDNPeZGLLMZ87aI3SEWhxxtxDYR4XsSIBqg2Xa3ZUzQZslWiEZywwjJnaAsSG"
    "zNHC1Ydcfp6JlKGzz9neme0VWfK7DCwQp3cS5q2cBhQvKvk9505CXAJdKrJZ5ADXa4htGY"
    "X5THrXBLPRw2WuP2lrLu2dEtCVeN9CkZoEueIjFYkzr9bYmjHZVBmN9zJBjMd4gFRPIeKn"
    "iMR2SWcHLc7wRReS0xwrmgRxOEAy8/NhRWVmVUlVoN9JlHqVd2rliCOZAvS7aYI5W6cHZc"
    "f2mlcKBCv+lgQFSBqFo8N90R1ROyqZt0ztVMKrmpwaK4GNdL9kUeuqT1L9AOSxRGM+2Ats"
    "6wMzqy0GFnfKI7Y+2uqLEjGnkTgn0QXtjoMjYv1wH6cR/AnxFOhWA5gr8T+oYrMwC6fTSk"
    "Bbiit5p2bTHthBvVOB0kHNy5u3cYgDemR3D3SVZFdG/J1xrKvxdwoDivAczbq78n2mCfu5"
    "KB+KcPF39P8F1td3euP338MRueA/3d9afLcsmvzzZTqTWnJmehl6TgOPRKclA4X9KHNtlB"
    "RUFIDzKzZHMLW7oyBNHxTZsuFgWhkr05I86mjKwj2Vj6mVgmSViPcIQ1pECV65Wg68vpdU"
    "s935axWBM6mI0fkK+s9ot/jJQQ2ur0Cy/d+a/0ecpeBJo0QJOGcYNfZjWQaWnhbICbHjIt"
    "LUbW3lTLaza/J97tMiS4aDKo7k+abCM/GTmNkqHaVZDpcPEHjhAL/G0Sl5BPF6uAhTxLZ0"
    "zLHHHANyRENFBVQj7iSXBAibX6/sj5f8mcK3fepkkoiA0VhnJkMmxnPS7i7gjpsbEIwtbU"
    "BNkM/JoG96o9eX+vcT9OGm77Ylgvjsp7krYXhQMz7FIVRw/0MopLE1UPWRecZN2f4QonX9"
    "i6F8LxDOM9nuGaqo+PSq43bn8+7eXEKEiHG6V6aNoU4RD5vtPYQyJ72vDpmvl0bsRAqpID"
    "BkX9nZIZY8yOfJ37MacPioXdmN5SkIOGTyYNn6wNyz0hGnhi/9Tx1LonNBcNlNzS2JGNxN"
    "y0Denwnj+7Fv3YHX/SsrkKonB7VmP2pDcnx2yfKRHjaD/lusnz4cRcK5Vxs62Tmzm9LTE/"
    "1ZCn0ik/AY+hrfQkM/weuYVmTqqRvSK6O2hONcAZua47YeuLJ3J3j5OSHksncssRmsfap4"
    "Wheaw9c6FBToAoAjuxcl56YSfgj3IglflSZiCrGEp6o5GczOSQQQ6Wyw7qA2JiiQJuJiZw"
    "VLFVEzUGxviUaMoYjip2UWmZs0ZLKY6V3NGNk4ptZI/WHlT8IVb3x02uN1LHVdxTU1xgjp"
    "Yr4WbmGLCI3tE5lt/e9Oy9iiz0GdJPxCJf1zQk3JiyF+WgtRYw81GAD8x8DNMBzByYOTDz"
    "Nsz8M1mzUFkEtLvTyM7DZAwUAkEh0PFCoDlbSXZYna/63sI5EegubNxdWBg4ZMFCo4qgvM"
    "yAkCenoPf2TvRcDHTHQqmHiWmv24IcFAMZ2KDJeZPU49PfuPh6BgqlIjjgGv/yqzOKBaJ2"
    "tuzDxYmJ116riSnKwcR0PjEh4cxv05G+JAhuM/fcZk/ITVOYEM7pIiDq9nK1M1IUgteh0y"
    "nZK5vZ1mhWqnIwMeBhdms6xudhttENCg7mEzqYVbvvoNBapuC1F22RdBTAFd8Bffz5+vqs"
    "biMFgI8DXOUPNRifMkRCvKQ6sjZQsrs/OR4uET9UliJqN/GWg9PG21xYijPmbdFmyZBYFL"
    "6Hkq7cNErOIeVLtglQxEq9uVXtvDt5pjKvKv2N0L/ATnbTHKKBmnlrKH/hNdI1w/JvHiT5"
    "9Mn5w31w/JGb+yHKPrK50d/cc6sSOhm43MngRvy6e6KiSLs7jeSIJ2NMznzPHT/iUU+SlM"
    "NR7RPxd09wGixpDtkieaRockKJoDMkrDnp/ZEPhINOrNXwx/ojJN+7MgNNR7ZnEg52qe0+"
    "RSIiX40Sf7LxkPUDwflxKx11xYrxmUoKYWih2nIi9ru8kXVVloIQ1/jtXZgOiDhaOx0N3g"
    "cIi/UUFtsreQjbHMe2vCNqBcaGdpuNFNt6r9mpo2Ef2IPSxZNcnzSW8osRmu6dm11Q6huO"
    "NpQvpSdmRtAd8322IR4STyabJQnJM3S7JIh6HOGQIL7Cvv8dwt6KBhzJFSNdNauqs6f7x4"
    "Prx9rttdn1IxRNZHQ80V4AHD8ajh/M71v4IvJS4Ino3AD2yJx6LaalKAcW12PxV2UH1Sue"
    "opQDntEBjkaDrP8hV/kE/AojmA7IZIZMZpuRtbZVxg75j0zdyy5/e9JkB2dLJ2DQ2g5M0q"
    "oWHkujjP51xWBBc3t5opPmEBDFMUzH+Iiila58YIpPjil+zGXr/ETCFeU8haBCGmtGNvLH"
    "Qi7Qei9kGFqR9T6coEIv3CTMkSS2yjxX8kDCpOwnPR4ecbxV1BJ18DwNEsuJWIkhkFiLdo"
    "2xHjn2VBnV4RXSnpCCCDAqYFR27PumjCpdxrZBayOjKrzw1jKqhD4cZVPpKAMmJQV0j3Q/"
    "++cdC6f/iM+fn7/5JyJ4vvxOFgqRdTRBd9SPBNNhIfJCtq4yJjPRY+QI+JAlOr+ZD8k5F8"
    "ttmiYZye9bmYz60K9SeMAIcLo8h4kDv9WIAr+tjQG/VTRnzUG3Oxy5He47YcBdG3eyme40"
    "lTnsJVlAXRf1dUgfBCRTGRBQH47TjLxKHtDXRd+nK5qU0bVc9yr5AdFPCcgo0QePA5i41s"
    "9Olybu6S2xz0SAqm6KpRo20bbFwlTC2KVNo2XJA530uBLUjaCl+HlIYtDkw9Z/ADitx6i1"
    "4DjqEU0UNLa3fmKAdNlAuiDMY9V0AAeGMA+EeR5rXJwdsSr0zQlNM+L9rs43mXziTaQhgL"
    "jYs+98fE/4d2gd8yVa463PsBg6x2G4TSqAEebov24+fRS/ZjUjIUcz4rMNOv+/r19WbY3e"
    "PkXDILkXy7JomEzqe/SWheWQCSpfXYQsXk/vyTYbAqaNlaZNNvW6vshsvBPp5EW/48tzDc"
    "fjy/Naz6O8BT3XLH4LDhNT0E66S78g5Fyd7ZtXGqv/zava1S9vlcIeScxAdZZE8/GXOTE4"
    "/dLg9EuwuW0w8spNqwftm/802zhqzISlbQSf6GyAL+rk0wG+KPBFjd0XdbrzIezS7LqQHj"
    "0ewvaWjDaCqnGOyWl8pj+RkKu9pbs7kyY/6ZqwtU/0HKQ3haPCcIB8tkA0QPlWiYjypMZv"
    "pzC/4eJac9Gg8ZM67rVYx0S6pCDHHZB1LhmyEUtu9F6ZWq5Y77AkK0x9E7fNXsA5l00vrd"
    "HWmPMNE8pnifnSBOeKIOCtg3fIfKM+o9n4AdFdERlYGgbj7luNemSNw0jdOaepq2Jeqi+w"
    "q+p+IJSfP9eB+fnzepzlvSLQPptjs7V8kHBOV3ScxL77ttMHyumMih3TsEWoSnpAzNfxzK"
    "fz8WqQFD5hknIa0QfFGm+MaCjlIbRhENrIEPRxsIiFudNm8edlQd3oqZvfYxaRtAK6lcIp"
    "y4PK0VQ55OsaB950RTyKjYydktyAgGd/HTfifM2orywHblTxCmlQ8Cax6zhiax9vpwt6Z4"
    "p9RRaQN0A+Tbfg05BIdqg67bQ2E08lOlwKwfO+FE3q+zp/8erbV29fvnm1d3ntrzR5uqoA"
    "QxKYNe7GEsmhXOLU4ryLoiAceNF2BnzMBS9nCxoYz0FFFGbBZBYq4f/TxKgu1mu/Ia0/f3"
    "vS2Dr9MLCHzukQRbJ7OZcZjkYUae5TUpMqWW9cFYS6saxOW4HQcwIwJ4LDRMaBpJKYg5UG"
    "3UOd/GmAcTbeQXB7idJtyIxTswMBcyLOuRvPn7/S8TjKYfUoJzfLaboeDck8msYhVbgB6g"
    "+6qAg6sbAbIO7luAs+Z2ti1JrqIOEE4JUoqWaYtDFOWgmUgkfAGupojyUUi9kM6b8SG+ad"
    "uHamsocqgyaNVlF+uFhHXh/HSoFxZPcKn7QwjgQKxqy9IATG0VHGnmcsbZmOM/suEB03ic"
    "4S+/JDjOymgpBzltOLcx3DSYyqB/q8YjaRr2uhE7gxoSzKQfVv60BGzNs0oeMQQno08vYW"
    "vT+hYtLChBxCMWaTUpGDiel0YtZJ1ZdZO4K8CJTA91lzXYx0FqfHvDi4+LRxvTLapdcVhX"
    "G8qNXS0nYr4TWsbF/vi0oHQ9Yu5aJdhZ1XqjYVDN+Q2uNIs1uTJncjJ63OG/XZQnwdWeWb"
    "dFnHaBayDSdhQ3Vwowj4KF3ZLycNPsqI3ZPA2ElZlAIv5VEvJYSqrHlJwOVj1QSA48GCHW"
    "J8XaxsZKT2Hip0K/drFSFNbzTS0WSvh4A3kEkgk5aQSYi6QnrZU+bsIXkQKsN8YopyECsc"
    "GWW3y0158m0YQoXWT0ySy2cyIzkBeEUgaOvSbEDQ9ikGbe16BSBme2JgNWK25f2zC1RV5R"
    "5O4pvjDwV0xeejjz9fX5+uh3bi81N00E77oTb1z961gQLnIzgfG52PS+XJBfU+sWy8cw7H"
    "Xgq3hY41K9veC7jocey8a15Aog0L741qtfMyDtR3DF27NGerNQ6207miMWQ96EUpgN0Y9o"
    "Cp9EjDKmfO9H4YGmrsecSbzow6zuZlHIB8gJ0RwkTWsMZK1WSwaDMxBTmYmM4nhrO7SNiU"
    "ZnQyJwN6SYux00WAozgkUz5fErO2VipZ51DvnsWnYE3F/+dt4tNKcQhTtw9TRyxUt4Vo4D"
    "95IeeWfF/9xjLtPH0gobr59XHNnpd1D/g+NPw92YrHCa4SrkNqdiyTQtQ5zPtoxEmCtoir"
    "ZAHy45DLzEUjnDOBAcHFvj9eyiLgmsp/GfkeS2IOLOShnTPyEGFJsH9TRo7rkS/LDQj9l1"
    "+dAT9ksxYEvSAGxLx9/u6KPbTK383LAf5t8ffJAvvTJfMVwe3GE4KKgnA8kMHxQOs4bOOL"
    "LIjBim+74iOfTynncZptol2YVJBygOOU62bOdei6HNZQN3NeoewSNmNCWRByAOohGE0lpf"
    "ZEyV3M9z9lAFVTvA53J42JXmLclK0tPHrmki5qj27TzfnaaWF7M4gGVMsN9aM08o2M/b2A"
    "g0lGvbgMH1hE+LQmD7x2lZek4GzCMr+YYd9nkTmwFTmAtkKc5b5gVLdzEIBytj7LdiTQ1W"
    "kxzs7/afeYcU2LdsXDYTXa1BBEgv5XlnwVJWP76y7r7ghfSzaG7tnal7OUCO6Ay5Xj/ApE"
    "zg510UzkoKmTBao7v4sW3if9t6IgBk3OjN6Php2T7e3hDvbOg3E9sqnQ3UILi9DOMlfLFM"
    "/4G5a998hqLchFMN+K+VKxlNKIRq5CD2On92Sr2Vn3AqUH1X7DkfxsdMdChFFIxAzzCEUM"
    "reOZT/my2mDXSFLJf4ozI77z45gPlCxaWbJ4T4xqM3bDwdcFhRkjezes6B9l3StwasVUTE"
    "YydLJxsNQ6m4qm3jh2slkrDQXjti3KjgEtjDA+wiWv78DkNhoIH8T2XRNxzm41mgSrdFAv"
    "zsscZOC6tE8Jg+vSnrkYKTd5SjyxMQJo2QZqJS05uoOC99Ix76Vc0FcejVTsZH+vkZ4ka4"
    "aIYbq+ygARHPqUhCgiXyPE7hAWl8QDiIfkwxROSi0RyKWzVl838xjxpSKiUiRNvY32Ik74"
    "GIeuKuLxaoVDI5duTsSBpOdhzmXgJOA0og+KTNHG6pWCHBSvGBSvbEIaCc1g7EkvygEZb+"
    "0xt9EGcnFLLb8HIzSBbGTqlvoQJei3eHFWw9LlreMkPcKLXpyI4rnZC7xDDxyIlmiJZuIN"
    "utoa1+HhHdKbidw7B1ylz10zSlXrIzfNnYIe2azobpqHxQiRTJdZSA0DOco++iEekGU4Sl"
    "3bREiSPyuTVe+TysY7dzDCC11/VJM76s/2FN7fspV491lAlPpjf7NZi2TDtJOiU8XpITb7"
    "jcyjSZLcTB5IOEGcoWiJI4SRLxYIEtdDsk5yKdG7JKcSeYxwFLAIzeS0ISr+IpBQJVD38C"
    "n/CP4RXLI48GQGttB3KOn1mT4s+zgaCZTZjHlbNMcBmsXhVnzgiiRXBHbkG47uYtmAC0Ik"
    "I9CW9qZfW6QWu2/aaNhzd/Buu8PltffUb3dMrY1HD/ZubzCOfhTloI6gn6rKE6Wf4vBefa"
    "Td7k4j6VolY3pxGxeTYiK6Ij4VHBB8x9as4CZGsp8vA7Wel3FQq78819DpL89rNbq8VWp/"
    "iXk0FZaCZ1wOX5YEL3HriHbtQQH1TahqjwfoEfcX/YLeWZekeO21qnUsygFHgVrHcYM/gQ"
    "K7p5lxHfPlX2T0SpXLkd1r5ORrMWoqzwTWdoRKCcRJ+EDnZOeSDBD2VjSgUlj6FmV7vw1X"
    "+TfNhMHFaK3GgUOpocMDsB57PDNS29e0DMpuHd8H9JsE3S4JEqPRbIs2SzpfJoElLggI4k"
    "uhvQt6noshTPwj8Ph3iAW7vkC+j6QJzye7pkEchWRFVjMSIqoo2xniA2G7sfg9a9puNqFY"
    "2EQ5BQEOt3VZ+nuhclXEdtfec5x8VomrLNuZ5KoixP5y+f7jxedf1JU/2XgZ7V2EyYPOLn"
    "+5vbqonO8x8+ncZKs/SDjotXMt1UJuHR8I5zh5zZU7S3b7+O6ySkdqGxoBi+gdneOEOIj/"
    "qFDZG7yVaQx4p8NVJoaumDKOwOPZ/lvs7L388yAffTR7Ao4islpHitNYaicgLwId6csuPU"
    "+8LMax4L3MYCn+ThsbYAWOYGLKG4bRJqAQhuqYtjOh2M31Z0IhDDGJx7lG1DPTQQxCEtGb"
    "0iNHNi26wQjFsjxeKJPXKh3A/bH0uHHpIl2kFarYtthPYc3XGGjl9+KIlZZfX5qm2t+E+U"
    "QSR1tqXglzS7rXhME1I2jD7knwDP0ok9M3NFom9liUXKwYb495kLqaWN4Go82qXWHSYLSR"
    "wFszqgpL1zuU8jIOupT6Su9dn79+4y2NPHd7CQdhfnGug7IYVe+5O6/mq8eREcLZeAfx7b"
    "7aQpIUT+yiCn3d2A4pJwbdkAy6IWGfhBGf/sZVFLK+u1pJbMB2X//+oy+/QgPgvXRYWzOf"
    "zo2Ktg4SAwKO0xMNB1DWb3R09Zt6Vf0GUiqsZohjSCR1kZ2XtwBVc5nMpNKejrwEeNB6ze"
    "pNoO7AwXObPWdkM6Pr2skvSWhO/SRSpf8nZhG5EAYWC+m/cJ3DTDFq0uQy+12On+K8gH4i"
    "NQlXlMviniRBTbq9ZLqNdHclj0U4YNKV9Qx9Jg9iwXpyCEdijW1z7SD4vWz2gBdiUg4dIJ"
    "bEXyvTrwf4SOiu48pGM2nw1J2y14FN+d09eefk2yi+hWmvg5JYX7afe3iHqboztv+Kcq20"
    "0Q5MWygUmHlg5mXERl0qXjcfBRGYjj7tvBTqDgwSt1tfFlYk2HlPws67ZOxeNpo5U1h3+3"
    "uTJptutht1wkMSyw1tsiGQsmBdyoK9zMVJ2qhBXWzsRP+U5gK6TsCxztaiamk39J+oOn+T"
    "HkvZpP2e5Qx5k5bo2rGSEBfnAjiI9XMxPg4yVisfKIgjFOQzwfO6sPj+XiMZCXejBnSciH"
    "+RFfuNanlQJuhLPmEPPCp2kpl0QisT0FABkgm4eJZwN/1ExnRMwUDY9hVKhlRiq/TMGIyk"
    "p8TMwUqyZy7GZyVZSejBTOoDVUvNpNulPAnhQ5x8merxc4e7k8bz55Jx01UcafZDM7SWSu"
    "ehLLPTG8Cfa4lGPnIgyrLVQR0FMdgggSmOA3xgJ6dmJ6fyOM4JfSDFjad8r3EbDfOj+jwQ"
    "+ovsG5Bu6lmv+l1vw8SrmF3Lvo+5exHKXKwsc4GzUuGs1HG6IeGs1AHBPu15J3ZB3MeJJ/"
    "IccpUpVN/dP5OA1v6Tlq3994RHd1HvBRxc1d13nBGWurKTUj2+BwnnYnGvteKcrxvinK+r"
    "cU7oAP8kOsA/4Yhm3tw0mpWSIEyNS0eB3cyXxIt94v1UczJkccCkycHCs6HTtfYZkY8KVU"
    "gLuvNqOHCuWOlcOSwuU/1VloTs9bZbiBfiu8i4qWdRygm+34BkLz09B/Qs2tZhpH9/wTpk"
    "4qevTADOiYB5pWNeQZ6jpSodotc2EB+IXjsevb4hDwJwOT0qE2t/c9JoXmXDtJtG3jHfZ5"
    "u0ESMRU+ehGZnjmBOE0+OQNzg52JgJ617VAdJYHg5FtlbzHDsA02xfhv24p/3YtuDgCbs3"
    "9sH1lzjwfKNA1UHCCcu1xPVfnOtw/Rfn9Vxf3htXtsbIS8ZC4tcczdcUDTzIOLiMuw+42m"
    "sWuchNJq5YRWPty3Bio+jqgQTq4FNxxETLPJoSOVj7OEph28jW9uwOsThEa8LWfmrYRMz3"
    "0GZJAoW18x1aCsNI/LKtFBS2Dg131hJPLSXVeZU9fhIYXtYqNzC8LJ4Yew0v16Isqc4ioU"
    "mGVUHGJT9zZ1lWKULyE01R3ckAqqMKiri4Qdaw/7oj6Y0LXRXCPZ294eLsgBl2mr4P+VXb"
    "Ab4fS48b1VrXxVjxpheAFt8Dffz5+vpkBi8VHCv6S12m5eHupNHQTcZNl/3kWD7GbITUSS"
    "tTJ09r2lhUmdqLYcPpTvEaZKRSta4eNfse2F4nYchCk1W9F3Av0tTVsrakJuFznHy/apuH"
    "2D+SIhOKEdrZMXLwzqeaeF3lOaZrFkYcyc9FNEKzrfg/R9Q7nGcqrlIxQPqaUUoslJkznT"
    "4bnLtW66T6jXfNxNwr+XvtBORFoKiwovRlwMM4iTgvBaduPsr0P92GIOtL6jaF5N7RjWEa"
    "iWG9VKUlT09Vp4+DRSx+BTTPs2cVN6no3NTpT0FOCBh8awa/f1UMSHxexsHIW/eJTNFONe"
    "oCnI13ENzOCpss2RVvhF1Rtyvu7zXuitIyMdgVzz4FBAnjhEvXmjBuMJKyE0SDJK8lezer"
    "9pCBnE53vXvxLzkWDjq1dlvNpkhX7WTjHVQ75zrt8M7r2+GdV9rhwcY5wMbJWRyq/Lr1de"
    "4HCScAHrrGXXx8RFSx5HrEcyIAeQvINyGNBIDGDpWiHCQjuuRr+YuY96sgCrcqWnm42cgr"
    "l2LYVKyekPZzYAHbiLWVGeBw+KxtK7mJGOanTi95oDDZ4G3pNK/OxjOVXHwnaqaiIbMuWf"
    "XVeYGmD5Wkr7x+GOFxSjbm0dl6mhJefI+VvGR3p5GURHgx9fBW09X1F7ZB7C5KSrKWmC+F"
    "dFKVFXPioXU88+nc3yKWerDEYycIB54M6u+rtdL6rqozrNMnK+mR/KXp7AlxIEa2bALNxM"
    "jDihZvtdjvRrvEhzpLEhAvkkmRUTYcsKyvhDFqi50TAUwVmB7Usx7nPox3CU4LObcAugNq"
    "eJs+ZWSzoksND4vRKmYYkqBIZgo3mnmhHKKdNJoxNhYK+iZ58i51k8uopnwSCthGlRGqL2"
    "gSAuVzsTwhCmopp4Mo6D5Ap9MKqb4PUqUJEo9nv5G52nfVtL6LcrCftk7eShVPdbf0Ga5t"
    "w76TKKF+J0VGiHsDhN9/+vny+gr99Pnq3fub958+FsJz6c0iPfl8dXFtTwjogoR0vlRtp7"
    "s7jfspPoyxpzDxiex3j7RR6neyXfaWyWaWE3FwP+ullFC+VAYI74Y7iO4LrVTNFw2pmi8U"
    "PejrEkz+6+bTR9MEE4/OI/T/kE+7igPYsndJMJL9qjbRpJxTMikeDygfcHnqzeyP/w9h3U"
    "8m"
)
