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
CREATE TABLE "group_sites" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "group_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_group_sites_group_i_af0386" UNIQUE ("group_id", "host")
);
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
    "f2mlcKBCv+lgQFSBqFo8N90R1ROyqVoWpcGejDhTsA81CCYiIxByHaAf92GKGeFUCJbjFD"
    "uhb7gyztHtoyH44YreaqJEYtoJN8rkPkg4uHN3T4uAc/YI7j6UXET3lnytsaf2Ag6UIDSA"
    "eXv199tChC4D8U8fLv6e4Lva7u5cf/r4YzY8B/q760+X5cImn22mUmtOTU58LUnBoa+VEG"
    "g4X9KHNjHQoiAEQccaBD0SANUPfprEPQ0zfzWjjuUUYSi0PvVCbyJ/0v1pwk2y8QNunqv9"
    "4h8jP4FK9n7hpTtniv6muReBukioixw3+BNIbrB/NsBnDMkNFiNreXbDTfo+qe2i5ObkuF"
    "XExTjtegM5GG1otEQ7Y0p60XFaIPBdks6ZZg8kWZ00QDwi63S8sJXkI+XwYIuSfHCEeZJm"
    "wDZB+uCI+R6SZ5epihSG/OijNl5ytCCkNViyuTSbcXBsJETeHVnowKKeXuT9ms3viXe7DA"
    "ku7iqq+437vZ+MnEbJUO0tPx0u/sCR2GL9bRIOl08Xa4Clu7DcSdMaQhzwjdhdaaDawR/x"
    "JDj9w1qddORwvWTOlbtD0yQUxIbKfnBkMmzfmV3E3ZGN2cYKA1v3Zdlp+5oG96o9eX+vcT"
    "9Ouln7YlgvIcl7kvbuhNMo7FIVR0/LMrFVs0l2z1Tt/oBUOFbC1r0Qzj4Y79kH11R9NlNy"
    "vXH782kvxzFBFvYo1UPTpggntPftww2JbBjDp2vm07kRA6lKDpj+5O+UzBizc8jXuR9z+q"
    "BY2I0tlQpy0E3JpJuStQk4T4gGntg/dTyj+wnNRQMltzRLxEZibtrjc3jPn12LfuyOP2nZ"
    "XAVRuD2rMXvSm5Njts+UiHFUM/fG0PmXPB+Oo7VSGTfbOrmZ09sS81MNuRSd8hPwGNpKTz"
    "LD75FbaOakGtkroruD5lQDHEDruhO2vkwyd/c4KemxSDK3HKEzq31aGDqz2jMXGuQEiCKw"
    "EyvnpRd2Av4oB4qWLmUGsoqhpDcayclMDhnk1LbsFDwgJpYo4GZiAucAWzVRY2CMT4mmjO"
    "EcYBeVljlrtJTiWMkd3TgG2Eb2aO0pwB9idbF7cr2ROq5i3Qp3YI5uKeFm5hiwiN7ROZbf"
    "3vRgu4rsgJlY2UyNNhGLfF3TkHBjyl6Ug46OwMxHAT4w8zFMBzBzYObAzNsw889kzUJlEd"
    "DuTiM7D5MxUAgEhUDHC4HmbCXZYXW+6lva50Sgqb1xU3th4JAFC40qgvIyA0Ke9HXr7Z3o"
    "uRjojoVSDxOVP6DJDC3IQTGQgQ2aHOZIPT79jYuvZ6BQKoIDrvEvvzqjWCBqZ8s+XJyYeO"
    "21mpiiHExM5xMTEs78NgehlATBbeae2+wJuWkKE8I5XQRE3V6udkaKQvA6dDole2Uz2xrN"
    "SlUOJgY8zG5Nx/g8zDa6QcHBfEIHs2r3HRRayxS89qItko4CuOI7oI8/X1+f1W2kAPBxgK"
    "v8oQbjU4ZIiJdUR9YGSnb3J8fDJeKHylJE7SbecnDaeJsLS3HGvC3aLBkSi8L3UNKVm0bJ"
    "8dd8KY/EiFipN7eqnXcnz1TmVaW/EfoX2MlumkM0UDNvDeUvvEa6Zlj+zYMknz45f7gPjj"
    "9ycz9E2Uc2N/qbe25VQicDlzsZ3Ihfd09UFGl3p5Ec8WSMJiv6m6QuueNHPOpJkoIDtDMx"
    "J+LvnuA0WNIcsk3PCNudGkbCKiXq4oFw0Im1Gv5Yf4Tke1dmoD5P4iDhYJfa7lMkIvLVKP"
    "EnGw9ZPxCcH7fSUVesGJ+ppBCGFqotJ2K/yxtZV2UpCHGN396F6YCIo7XT0eB9gLBYT2Gx"
    "vZKHsM1xbMs7olZgbGi32UixrfeanToa9oE9KF08yfVJYym/GKHp3rnZBaW+4WhD+VJ6Ym"
    "YE3THfZxviIfFkslmSkDxDt0uCqMcRDgniK+z73yHsrWjAkVwx0lWzqjp7un88uH6s3V6b"
    "XT9C0URGxxPtBcDxo+H4wfy+hS8iLwWeiM4NYI/MqddiWopyYHE9Fn9VdlC94ilKOeAZHe"
    "BoNMj6H3KVT8CvMILpgExmyGS2GVlrW2XskP/I1L3s8rcnTXZwtnQCBq3twCStauGxNMro"
    "X1cMFjS3lyc6aQ4BURzDdIyPKFrpygem+OSY4sdcts5PJFxRzlMIKqSxZmQjfyzkAq33Qo"
    "ahFVnvwwkq9MJNwhxJYqvMcyUPJEzKftLj4RHHW0UtUQfP0yCxnIiVGAKJtWjXGOuRY0+V"
    "UR1eIe0JKYgAowJGZce+b8qo0mVsG7Q2MqrCC28to0row1E2lY4yYFJSQPdI97N/3rFw+o"
    "/4/Pn5m38igufL72ShEFlHE3RH/UgwHRYiL2TrKmMyEz1GjoAPWaLzm/mQnHOx3KZpkpH8"
    "vpXJqA/9KoUHjACny3OYOPBbjSjw29oY8FtFc9YcdLvDkdvhvhMG3LVxJ5vpTlOZw16SBd"
    "R1UV+H9EFAMpUBAfXhOM3Iq+QBfV30fbqiSRldy3Wvkh8Q/ZSAjBJ98DiAiWv97HRp4p7e"
    "EvtMBKjqpliqYRNtWyxMJYxd2jRaljzQSY8rQd0IWoqfhyQGTT5s/QeA03qMWguOox7RRE"
    "Fje+snBkiXDaQLwjxWTQdwYAjzQJjnscbF2RGrQt+c0DQj3u/qfJPJJ95EGgKIiz37zsf3"
    "hH+H1jFfojXe+gyLoXMchtukAhhhjv7r5tNH8WtWMxJyNCM+26Dz//v6ZdXW6O1TNAySe7"
    "Esi4bJpL5Hb1lYDpmg8tVFyOL19J5ssyFg2lhp2mRTr+uLzMY7kU5e9Du+PNdwPL48r/U8"
    "ylvQc83it+AwMQXtpLv0C0LO1dm+eaWx+t+8ql398lYp7JHEDFRnSTQff5kTg9MvDU6/BJ"
    "vbBiOv3LR60L75T7ONo8ZMWNpG8InOBviiTj4d4IsCX9TYfVGnOx/CLs2uC+nR4yFsb8lo"
    "I6ga55icxmf6Ewm52lu6uzNp8pOuCVv7RM9BelM4KgwHyGcLRAOUb5WIKE9q/HYK8xsurj"
    "UXDRo/qeNei3VMpEsKctwBWeeSIRux5EbvlanlivUOS7LC1Ddx2+wFnHPZ9NIabY053zCh"
    "fJaYL01wrggC3jp4h8w36jOajR8Q3RWRgaVhMO6+1ahH1jiM1J1zmroq5qX6Aruq7gdC+f"
    "lzHZifP6/HWd4rAu2zOTZbywcJ53RFx0nsu287faCczqjYMQ1bhKqkB8R8Hc98Oh+vBknh"
    "EyYppxF9UKzxxoiGUh5CGwahjQxBHweLWJg7bRZ/XhbUjZ66+T1mEUkroFspnLI8qBxNlU"
    "O+rnHgTVfEo9jI2CnJDQh49tdxI87XjPrKcuBGFa+QBgVvEruOI7b28Xa6oHem2FdkAXkD"
    "5NN0Cz4NiWSHqtNOazPxVKLDpRA870vRpL6v8xevvn319uWbV3uX1/5Kk6erCjAkgVnjbi"
    "yRHMolTi3OuygKwoEXbWfAx1zwcraggfEcVERhFkxmoRL+P02M6mK99hvS+vO3J42t0w8D"
    "e+icDlEku5dzmeFoRJHmPiU1qZL1xlVBqBvL6rQVCD0nAHMiOExkHEgqiTlYadA91MmfBh"
    "hn4x0Et5co3YbMODU7EDAn4py78fz5Kx2PoxxWj3Jys5ym69GQzKNpHFKFG6D+oIuKoBML"
    "uwHiXo674HO2JkatqQ4STgBeiZJqhkkb46SVQCl4BKyhjvZYQrGYzZD+K7Fh3olrZyp7qD"
    "Jo0mgV5YeLdeT1cawUGEd2r/BJC+NIoGDM2gtCYBwdZex5xtKW6Tiz7wLRcZPoLLEvP8TI"
    "bioIOWc5vTjXMZzEqHqgzytmE/m6FjqBGxPKohxU/7YOZMS8TRM6DiGkRyNvb9H7EyomLU"
    "zIIRRjNikVOZiYTidmnVR9mbUjyItACXyfNdfFSGdxesyLg4tPG9cro116XVEYx4taLS1t"
    "txJew8r29b6odDBk7VIu2lXYeaVqU8HwDak9jjS7NWlyN3LS6rxRny3E15FVvkmXdYxmId"
    "twEjZUBzeKgI/Slf1y0uCjjNg9CYydlEUp8FIe9VJCqMqalwRcPlZNADgeLNghxtfFykZG"
    "au+hQrdyv1YR0vRGIx1N9noIeAOZBDJpCZmEqCuklz1lzh6SB6EyzCemKAexwpFRdrvclC"
    "ffhiFUaP3EJLl8JjOSE4BXBIK2Ls0GBG2fYtDWrlcAYrYnBlYjZlveP7tAVVXu4SS+Of5Q"
    "QFd8Pvr48/X16XpoJz4/RQfttB9qU//sXRsocD6C87HR+bhUnlxQ7xPLxjvncOylcFvoWL"
    "Oy7b2Aix7HzrvmBSTasPDeqFY7L+NAfcfQtUtztlrjYDudKxpD1oNelALYjWEPmEqPNKxy"
    "5kzvh6Ghxp5HvOnMqONsXsYByAfYGSFMZA1rrFRNBos2E1OQg4npfGI4u4uETWlGJ3MyoJ"
    "e0GDtdBDiKQzLl8yUxa2ulknUO9e5ZfArWVPx/3iY+rRSHMHX7MHXEQnVbiAb+kxdybsn3"
    "1W8s087TBxKqm18f1+x5WfeA70PD35OteJzgKuE6pGbHMilEncO8j0acJGiLuEoWID8Ouc"
    "xcNMI5ExgQXOz746UsAq6p/JeR77Ek5sBCHto5Iw8RlgT7N2XkuB75styA0H/51RnwQzZr"
    "QdALYkDM2+fvrthDq/zdvBzg3xZ/nyywP10yXxHcbjwhqCgIxwMZHA+0jsM2vsiCGKz4ti"
    "s+8vmUch6n2SbahUkFKQc4Trlu5lyHrsthDXUz5xXKLmEzJpQFIQegHoLRVFJqT5TcxXz/"
    "UwZQNcXrcHfSmOglxk3Z2sKjZy7povboNt2cr50WtjeDaEC13FA/SiPfyNjfCziYZNSLy/"
    "CBRYRPa/LAa1d5SQrOJizzixn2fRaZA1uRA2grxFnuC0Z1OwcBKGfrs2xHAl2dFuPs/J92"
    "jxnXtGhXPBxWo00NQSTof2XJV1Eytr/usu6O8LVkY+ierX05S4ngDrhcOc6vQOTsUBfNRA"
    "6aOlmguvO7aOF90n8rCmLQ5Mzo/WjYOdneHu5g7zwY1yObCt0ttLAI7SxztUzxjL9h2XuP"
    "rNaCXATzrZgvFUspjWjkKvQwdnpPtpqddS9QelDtNxzJz0Z3LEQYhUTMMI9QxNA6nvmUL6"
    "sNdo0klfynODPiOz+O+UDJopUli/fEqDZjNxx8XVCYMbJ3w4r+Uda9AqdWTMVkJEMnGwdL"
    "rbOpaOqNYyebtdJQMG7bouwY0MII4yNc8voOTG6jgfBBbN81EefsVqNJsEoH9eK8zEEGrk"
    "v7lDC4Lu2Zi5Fyk6fEExsjgJZtoFbSkqM7KHgvHfNeygV95dFIxU729xrpSbJmiBim66sM"
    "EMGhT0mIIvI1QuwOYXFJPIB4SD5M4aTUEoFcOmv1dTOPEV8qIipF0tTbaC/ihI9x6KoiHq"
    "9WODRy6eZEHEh6HuZcBk4CTiP6oMgUbaxeKchB8YpB8compJHQDMae9KIckPHWHnMbbSAX"
    "t9TyezBCE8hGpm6pD1GCfosXZzUsXd46TtIjvOjFiSiem73AO/TAgWiJlmgm3qCrrXEdHt"
    "4hvZnIvXPAVfrcNaNUtT5y09wp6JHNiu6meViMEMl0mYXUMJCj7KMf4gFZhqPUtU2EJPmz"
    "Mln1PqlsvHMHI7zQ9Uc1uaP+bE/h/S1biXefBUSpP/Y3m7VINkw7KTpVnB5is9/IPJokyc"
    "3kgYQTxBmKljhCGPligSBxPSTrJJcSvUtyKpHHCEcBi9BMThui4i8CCVUCdQ+f8o/gH8El"
    "iwNPZmALfYeSXp/pw7KPo5FAmc2Yt0VzHKBZHG7FB65IckVgR77h6C6WDbggRDICbWlv+r"
    "VFarH7po2GPXcH77Y7XF57T/12x9TaePRg7/YG4+hHUQ7qCPqpqjxR+ikO79VH2u3uNJKu"
    "VTKmF7dxMSkmoiviU8EBwXdszQpuYiT7+TJQ63kZB7X6y3MNnf7yvFajy1ul9peYR1NhKX"
    "jG5fBlSfASt45o1x4UUN+EqvZ4gB5xf9Ev6J11SYrXXqtax6IccBSodRw3+BMosHuaGdcx"
    "X/5FRq9UuRzZvUZOvhajpvJMYG1HqJRAnIQPdE52LskAYW9FAyqFpW9RtvfbcJV/00wYXI"
    "zWahw4lBo6PADrscczI7V9Tcug7NbxfUC/SdDtkiAxGs22aLOk82USWOKCgCC+FNq7oOe5"
    "GMLEPwKPf4dYsOsL5PtImvB8smsaxFFIVmQ1IyGiirKdIT4QthuL37Om7WYTioVNlFMQ4H"
    "Bbl6W/FypXRWx37T3HyWeVuMqynUmuKkLsL5fvP158/kVd+ZONl9HeRZg86Ozyl9uri8r5"
    "HjOfzk22+oOEg14711It5NbxgXCOk9dcubNkt4/vLqt0pLahEbCI3tE5ToiD+I8Klb3BW5"
    "nGgHc6XGVi6Iop4wg8nu2/xc7eyz8P8tFHsyfgKCKrdaQ4jaV2AvIi0JG+7NLzxMtiHAve"
    "ywyW4u+0sQFW4AgmprxhGG0CCmGojmk7E4rdXH8mFMIQk3ica0Q9Mx3EICQRvSk9cmTToh"
    "uMUCzL44Uyea3SAdwfS48bly7SRVqhim2L/RTWfI2BVn4vjlhp+fWlaar9TZhPJHG0peaV"
    "MLeke00YXDOCNuyeBM/QjzI5fUOjZWKPRcnFivH2mAepq4nlbTDarNoVJg1GGwm8NaOqsH"
    "S9Qykv46BLqa/03vX56zfe0shzt5dwEOYX5zooi1H1nrvzar56HBkhnI13EN/uqy0kSfHE"
    "LqrQ143tkHJi0A3JoBsS9kkY8elvXEUh67urlcQGbPf17z/68is0AN5Lh7U18+ncqGjrID"
    "Eg4Dg90XAAZf1GR1e/qVfVbyClwmqGOIZEUhfZeXkLUDWXyUwq7enIS4AHrdes3gTqDhw8"
    "t9lzRjYzuq6d/JKE5tRPIlX6f2IWkQthYLGQ/gvXOcwUoyZNLrPf5fgpzgvoJ1KTcEW5LO"
    "5JEtSk20um20h3V/JYhAMmXVnP0GfyIBasJ4dwJNbYNtcOgt/LZg94ISbl0AFiSfy1Mv16"
    "gI+E7jqubDSTBk/dKXsd2JTf3ZN3Tr6N4luY9jooifVl+7mHd5iqO2P7ryjXShvtwLSFQo"
    "GZB2ZeRmzUpeJ181EQgeno085Loe7AIHG79WVhRYKd9yTsvEvG7mWjmTOFdbe/N2my6Wa7"
    "USc8JLHc0CYbAikL1qUs2MtcnKSNGtTFxk70T2kuoOsEHOtsLaqWdkP/iarzN+mxlE3a71"
    "nOkDdpia4dKwlxcS6Ag1g/F+PjIGO18oGCOEJBPhM8rwuL7+81kpFwN2pAx4n4F1mx36iW"
    "B2WCvuQT9sCjYieZSSe0MgENFSCZgItnCXfTT2RMxxQMhG1foWRIJbZKz4zBSHpKzBysJH"
    "vmYnxWkpWEHsykPlC11Ey6XcqTED7EyZepHj93uDtpPH8uGTddxZFmPzRDa6l0HsoyO70B"
    "/LmWaOQjB6IsWx3UURCDDRKY4jjAB3ZyanZyKo/jnNAHUtx4yvcat9EwP6rPA6G/yL4B6a"
    "ae9arf9TZMvIrZtez7mLsXoczFyjIXOCsVzkodpxsSzkodEOzTnndiF8R9nHgizyFXmUL1"
    "3f0zCWjtP2nZ2n9PeHQX9V7AwVXdfccZYakrOynV43uQcC4W91orzvm6Ic75uhrnhA7wT6"
    "ID/BOOaObNTaNZKQnC1Lh0FNjNfEm82CfeTzUnQxYHTJocLDwbOl1rnxH5qFCFtKA7r4YD"
    "54qVzpXD4jLVX2VJyF5vu4V4Ib6LjJt6FqWc4PsNSPbS03NAz6JtHUb69xesQyZ++soE4J"
    "wImFc65hXkOVqq0iF6bQPxgei149HrG/IgAJfTozKx9jcnjeZVNky7aeQd8322SRsxEjF1"
    "HpqROY45QTg9DnmDk4ONmbDuVR0gjeXhUGRrNc+xAzDN9mXYj3vaj20LDp6we2MfXH+JA8"
    "83ClQdJJywXEtc/8W5Dtd/cV7P9eW9cWVrjLxkLCR+zdF8TdHAg4yDy7j7gKu9ZpGL3GTi"
    "ilU01r4MJzaKrh5IoA4+FUdMtMyjKZGDtY+jFLaNbG3P7hCLQ7QmbO2nhk3EfA9tliRQWD"
    "vfoaUwjMQv20pBYevQcGct8dRSUp1X2eMngeFlrXIDw8viibHX8HItypLqLBKaZFgVZFzy"
    "M3eWZZUiJD/RFNWdDKA6qqCIixtkDfuvO5LeuNBVIdzT2Rsuzg6YYafp+5BftR3g+7H0uF"
    "GtdV2MFW96AWjxPdDHn6+vT2bwUsGxor/UZVoe7k4aDd1k3HTZT47lY8xGSJ20MnXytKaN"
    "RZWpvRg2nO4Ur0FGKlXr6lGz74HtdRKGLDRZ1XsB9yJNXS1rS2oSPsfJ96u2eYj9IykyoR"
    "ihnR0jB+98qonXVZ5jumZhxJH8XEQjNNuK/3NEvcN5puIqFQOkrxmlxEKZOdPps8G5a7VO"
    "qt9410zMvZK/105AXgSKCitKXwY8jJOI81Jw6uajTP/TbQiyvqRuU0juHd0YppEY1ktVWv"
    "L0VHX6OFjE4ldA8zx7VnGTis5Nnf4U5ISAwbdm8PtXxYDE52UcjLx1n8gU7VSjLsDZeAfB"
    "7aywyZJd8UbYFXW74v5e464oLRODXfHsU0CQME64dK0J4wYjKTtBNEjyWrJ3s2oPGcjpdN"
    "e7F/+SY+GgU2u31WyKdNVONt5BtXOu0w7vvL4d3nmlHR5snANsnJzFocqvW1/nfpBwAuCh"
    "a9zFx0dEFUuuRzwnApC3gHwT0kgAaOxQKcpBMqJLvpa/iHm/CqJwq6KVh5uNvHIphk3F6g"
    "lpPwcWsI1YW5kBDofP2raSm4hhfur0kgcKkw3elk7z6mw8U8nFd6JmKhoy65JVX50XaPpQ"
    "SfrK64cRHqdkYx6dracp4cX3WMlLdncaSUmEF1MPbzVdXX9hG8TuoqQka4n5UkgnVVkxJx"
    "5axzOfzv0tYqkHSzx2gnDgyaD+vlorre+qOsM6fbKSHslfms6eEAdiZMsm0EyMPKxo8VaL"
    "/W60S3yosyQB8SKZFBllwwHL+koYo7bYORHAVIHpQT3rce7DeJfgtJBzC6A7oIa36VNGNi"
    "u61PCwGK1ihiEJimSmcKOZF8oh2kmjGWNjoaBvkifvUje5jGrKJ6GAbVQZofqCJiFQPhfL"
    "E6KglnI6iILuA3Q6rZDq+yBVmiDxePYbmat9V03ruygH+2nr5K1U8VR3S5/h2jbsO4kS6n"
    "dSZIS4N0D4/aefL6+v0E+fr969v3n/6WMhPJfeLNKTz1cX1/aEgC5ISOdL1Xa6u9O4n+LD"
    "GHsKE5/IfvdIG6V+J9tlb5lsZjkRB/ezXkoJ5UtlgPBuuIPovtBK1XzRkKr5QtGDvi7B5L"
    "9uPn00TTDx6DxC/w/5tKs4gC17lwQj2a9qE03KOSWT4vGA8gGXp97M/vj/Cisgrg=="
)
