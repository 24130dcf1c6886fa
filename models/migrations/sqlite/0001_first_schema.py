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
CREATE INDEX "idx_posts_in_repl_a8026b" ON "posts" ("in_reply_to_id");
CREATE INDEX "idx_posts_quote_o_9bc064" ON "posts" ("quote_of_id");
CREATE INDEX "idx_posts_account_928097" ON "posts" ("account_id", "id");
CREATE INDEX "idx_posts_visibil_89d088" ON "posts" ("visibility", "id");
CREATE INDEX "idx_posts_group_i_1495af" ON "posts" ("group_id", "id");
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
CREATE TABLE "group_rule_sites" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "host" VARCHAR(255) NOT NULL,
    "told" INT NOT NULL,
    "group_id" INTEGER NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_group_rule__group_i_43516e" UNIQUE ("group_id", "host")
);
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
CREATE TABLE "group_templates" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(30) NOT NULL UNIQUE,
    "name" VARCHAR(100) NOT NULL,
    "access" VARCHAR(16) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "description" TEXT NOT NULL,
    "rules" TEXT NOT NULL,
    "slow_mode_s" INT NOT NULL
);
CREATE TABLE "groups" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "access" VARCHAR(16) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "rules" TEXT NOT NULL,
    "slow_mode_s" INT NOT NULL,
    "archived_at" BIGINT,
    "sites_told" INT NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE
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
    "poll_json" TEXT NOT NULL,
    "files_json" TEXT NOT NULL,
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
    "eJztfW2T2za25l9B9ZfMVGl97W7b8U1tbVW308n43rada3dmJuXJciARLSFNEQpBtqyZzX"
    "9fgC8SX0AKYJMUyD5VqdgmcSjpAXjwnFf8+2zNXOLxZ5eLBYv88Ow79O8zH6+J+Ev51gyd"
    "4c3mcENeCPHci8fiZFB8Ec95GOCFfNgd9jgRl1zCFwHdhJT5cvTfVgwtsI/EoGfonyvGw3"
    "8iytE/zv5xhu5YgLKnIXaHwpW4w2lInslnu2whHk795eMeE/n094g4IVuScEUC8bAvv4rL"
    "1HfJV8Kzf27unTtKPLeACnXlA+LrTrjbxNfeuT/E4+QXnDsL5kVr/zB2swtXzN8PpgmWS+"
    "KTAIfEzcHkR56XIppdSr6puBAGEdl/RfdwwSV3OPIk2Gf/+y7yFxJjlE7dHHPyzCdbh7r/"
    "J/1yueGO8+HjrfP5+tZxzipzJL9KCe/00oL5cn6pnG0JzFJ+u//1n+fnFxffnj+/eP3m1c"
    "tvv3315vkbMTb+KdVb3/6RfJkDismj5Le6evfjuw+38gsxsYiS1ZVe4L97YgLTC9c/Xn86"
    "+yN+EA5x8qh45g5TFXESxH+vTNjbFQ7UU5aXKU2c+NVtJi67cJi5w1uRzUWGdh/zs8ZfHY"
    "/4y3Al/nn+6lUD9n+9/PT2L5ef/iRG/bk4Ax/SW+fJPYn7AWf55plgnI3vC9/qm9Hb4h8A"
    "XOy7ntESPkh0A/BxzTPY8n314lwDYTGqFuH4XhHhKKBGGiIZPjlsz5+/fKOzfMWw+vUb3y"
    "zCK3ZnFiQ4GaBclBpOE5/9RAIuYBwE8gud1XxRv5gvKmvZpXzj4Z1juu2V5QYEfMS62Weh"
    "AuVb8jVUo5yNnwC6DWDeXv89pmtrLghbHsM/vb/8ewzvepfeufn44cdseA7ztzcfrxRQO5"
    "xFwcIY8ZwYAG8MfEKsnd9SpagLfElsQOC//DoV6KPAMyMm3iRZdV+85EHYjYFjCHJRagL6"
    "ZBiwVwS7xBjsohSAbbayVZ6qK7p859eo7IJYK6dVqiKscX0M5JpSLnVT9AtigH5b9Kk/Z1"
    "9N9UxBCNSMpprhAk/iOq0QV8kC8JrAsyhsAXlRCsDWBPuOeR7bkoCb4l0RBGJugrj4Hu0Q"
    "zwnCIteFnOAwkgrZFPGSHABuCniIl+aaRSUM0GtCf092SnJej/dBAlS4HsabaO7RhSOB25"
    "C1id+wKjmBhT2045C4569evfhPZy1+BZVJICarXSk8gUkorvwX5zoLX4yqXffxvSLuHlvc"
    "E5Xdz5hHsK/G+yBUAnkupPpCeX9l2NV+9fHjTWG1X70rL+ef319dC+Bj2AsJP9VI54I9CG"
    "DmquyIRsTLogPinin60cK+oq5LFJGgRsAPQrDEDbBeBERi4mBFdtV7tiZ1rsSiXDfph1qq"
    "uyYBkW1Hn31YZu/hYtViYopy4ORtiz+P+IaIH2w+A2VJmIO2czDHvm/MdQ5CsBEYbASc+J"
    "yG9F9tFnxZFFZ8a61DhfWwaDMHRUGYgdb77t6lvi9JKRVi1O68VcnheNHzfifh/MXLb1++"
    "uXj9co/9/koT5HXwSv95O3gLkgBvGd4N46H5yi1JAaxlWD3MQ0eiZKyXy5KgmNsq5oA8UE"
    "5VGaK16zovAou6DGjmhDUPVlQlJ+e77S1vzqOYE/Nc57IcJDu3iFms2YOMaDLHsByrLAer"
    "vWG1y6rmu/tcsay8MMeL+y0OXKdyh52zurHVW+vzdfkK9vEyBk/+TvkbUrfgZ7r0BQD/TX"
    "ZnioLz3N1ZU805T8ZJTadZd36JNgF9EMsACRlZFY6RxxbYyyrFZ2gbiM8jLprvULgiccH4"
    "NxxxsghIiP6UfIn/SP75bLP7c7UmvZ+PUNSrf8lq7lMtj70lC2i4imOmfrSei2G/PqaovS"
    "lZVTdLNSVH9lZADsiW6uvUC1OnXYiQF5pgpfqL1zrx2df14dnX5e09ffFUK93HwU4Nc06o"
    "7LLchYSPEOam5Su35fzGLtC8evfh8tMv6p09Gy9tqGUQP+js6pfb68ty8V6ijvSNg4PAcK"
    "bBi5GYBpz6qhrIZgekr6x/hFjg401f7PtiF14Qib4pd1XJAn/V7iuQpz8lxVLTkKcoM9zb"
    "MAEKM1P336lYFJUJqs7ODywggrsLgh/P0jvxe7BaQVVbUI1sdv7IVmB29WxPcAO83TPx0s"
    "IUCIjfTRKs315+fnv5/fXZH6ex1S5zOupM1R4sf3/W2CMsN1LPYKuH+XgDry9nhTi/TCvl"
    "ae7Fr9DcaxzKZdZgNNH1hgV7vaFd6VeQGnCv9Vmwxt4wO273plP6+hhHWIpywD47Z58Fvd"
    "ZmaiAr4fF5ISEOQm6eFZIXA/Tboi92eXPsc0KAfGvL1/McF+8U/rSmFMCcFOQAGuQARhu3"
    "VTJ4UQ624D4UUItpgSTkbvJO1vL3BtzAt1yQgcyTGkjNV3RJEBZ120V9L3Skbwx/Xgqwb4"
    "v9ipn1Tc3GT89r30e/1JB5Rrls2fjJofv6pQa4r1/WYitvlch4JCBSdx2rDYbkRXpSGVNM"
    "5igT9b2zspjqbTQXOQGYiT5jUvGaHzQkZdfUaAek8sqhEI8S3wB9+Pnm5qyy4juA9af0MZ"
    "PENPeS1yB6+hDfLfY8ZVZmddBMN9jnhGI8JdqHA+EQYZ/JuF6cHYkkDZCplCwKUP65SBZw"
    "qI4FMn+AOsEy/xuSeYuPLoG0Skv0f3OE0LZjaU6YTNkPm8eBeFtUCZW1CzwvMqXsm868L0"
    "KP0gcSGIFakAFUVZGKhfSOeMRdGgFbFgNsJxCXmMi2V5OAamT/VwVhGvq1Pku5co+1QUuP"
    "G9k8aZui1XVqa4LkJ4IXKQyNBtR+3EzbhgpSkR4yJ5WWTjEjlazZbxQMH1tUT7Phk0xWZQ"
    "IaasYzgQmaPi+eP9fJhnz+vD4dUt4bS+3BFFd7zUYLJMjeuQESdCoSpFBTg4Y7LNNR0yrA"
    "EbzRTX7tMXoZDzNil1JC00X/Wdj1c+bu0ApzJEUR9guO9RliAcq7TxANv0MLj8rSHyH1QB"
    "DzCZpHYch8dCcGz1m4qrry+/ygFkQY+K8lu04z/5ULpUX6GoYk2f6cVECYT0/KgDDbOzdA"
    "mIEwW6GjpkWYb+OA8zG+nI7Sp8tJHFs7oYWty7wVUS7Z6DP0NypWTyTzVXaCuqaXEXkgwS"
    "4hviQgqhSXLh6py4DvxUqUf8YIAge2ZCNp5sDZnOm6gLPxU/QAd14OH/9pAG42foLg9pJZ"
    "BOQUyOko52mCIW3Z9vgof5JjDNiTGD5UGNvD/jISvxJ4iy06ppm37OfLYHvNy0xwi+2ev4"
    "Q09IwQ3gtMrhKvF/7CWRSo+lLVt5A/SExiATdA2kvzePHxoZKA1COeEwHIW0AOHB04+ijn"
    "aSIcPa6UVPDyrIKynovHJ0r1Qr8LLuE5k+WO7E4VOC+PlUNm6MuZPBJoTsXi3uWvLgMWbX"
    "Ijjag7tO+0sn2nYafsTptjn9bMGqQ5dhR4ZvB6fRKh6uswELnvCd34RBeFl6Cp791eBrre"
    "GXS9K24Iusu5KDUJet+3S4D6TkA23q7FCVwKUVAkeookD11TilSj/7H2GdAGrG26WriK0w"
    "FNp6IgBglrrdEH92SmeF5pVS+9aqheelWtXhqLt6w3jIf2lY3DHzwxuBPIDLRISWxA4GVA"
    "9D82ngBsGK1yca6hVC7Oa3WKvFWCPFqvcWBE0nMiE1jjlaJTzarTxrLTiubmxOc0pA+Kdd"
    "1ofBbkwAA1MEDHE48eaml3bnouBGlu00GmKAdFO913tndpm3kpiIEN2hZ9adRTwp2aioSG"
    "/vYlOehxX4Y2Dk2ZI1sWA2DLwN7hB0GixetvDq5KFACuKgXp204aB2nrg4MIAFopTN0Ibb"
    "nA8ms4pmn9KtnJ8b1eEuRid9JX4/OSS2LTw7qnMMPvEQuJKdgFIYDaCGoeClTMwd6LTQ7u"
    "7q3GBLGkTT39Fw6Vm+IxwCvikwO+33W+YWIDNPL6leUGBDw+8XQx1vVubweNSdris+MtNP"
    "IJjtpTUhKCw166nJF8oqjedOQlwFXV6WTk81KMEnMrcvCSdDkvyQ5sqLZKQjAjfZZr2NmE"
    "xs4iDY0uNJUdYlBkLdsgdIHNb4wax3/llHYH6E76FLDq/qaBb0YbAdxmcEv0+rhCyDY2AL"
    "YZ2BIBsOv8usil4SeyYEGxHExxe9bYpEIOjId0WhgHjSfsYGLNBWmmWQ6QddLpxOTpb6g6"
    "obUhDJcJTLDQp5/2WgtTb/lBYoIYd38YN4/mv5GF0eGTOZEJQtxXFGJO7gRLq+Jcn1h/kJ"
    "hAqGfwnh93IVGo5nq09wIAthbYFa/QqXpLeN6ZsreE5zVT6I0Y0Utviezs7Ee1cYNeEFb2"
    "gliLH0o3qpK/xqKGvBjUNBjUNKyoK1+vECevqgHkJUlA3QB1ThYBUXDCI4U7mRBgbYA1+b"
    "qhAeHmpQsFOQgIt7XhH5jgfeY54GUxSFeuO+zZvCqnLAmLu+3iXniMtylXy4sB+m3R/z2i"
    "/xKortc0VPczbMo9rIhOwC4telre6NQdv6mvOn5TqTmOUcM+36pM/yNgH8QmB3QvntkYNI"
    "4982WdCU0O5+69s5krocpLatwDOQHIoe019WmThtCHicTbNi+6sfjcerSrI63nXWHPYzV9"
    "afd3Z8c8iM48HtjmNFppQrjP0O2KIOpyhAOCXAGeL5BcCf4l/o/D+GpsZBAXRRu0ZZHnop"
    "B4HqI+2q7oYoVY4JLgyIG03X9WjetTINLtWbT2OkLjeX8mfqCzTY4xc2J0nqJb1N6Kjylm"
    "h9ROUH532r+IusRhLwDEoWfi4Cka8rYgDl5vXlUriMN+PcJZqE/iLFS5oG/Fprqro2TJze"
    "OMLBTjKNFkZJc+k/QFcfEKx0wpZIL00FD+RcaOELtDGCWxDZTs+fISiwL+DL0TwxYrRhck"
    "oVSCJomHIR6tZwj7LvLZVp5gisTXVJyMOuxHH+NrK2mIwMljlmwrzXRrpbQ9690u2fgppm"
    "v14dsC9gTsycp56Yw9nWaLf8v8BxJwnP7syi5fuN+40S9yIwc4IKjYLZ2wjUece7I7eliQ"
    "h3noFPLBYDe1bje1uYP+JLV+abONX6cq9vWpugeJSRCaoVOjc/rLgEMWpSYBfN/Ru8iXGk"
    "KhVZrS6A5CkEZnkEZnrwd6kiq8hrgX25HnuI/2nJSloH0HtO+wwqQybd+xX8idWKsTLtcv"
    "v/FW1evnLdK6Y2wrY2a6lqvT2/m2hU9JNWkXZUlglQ5llSpmUH8qVNMP9Ka1hWphFt4UXw"
    "hzArMoOQwfuc+W/Y8jezt0d1yFdjjOZ6zLd7SRy1ia7vg98aiYcWVkfX+vkbW4ySjdsLoR"
    "W6n40Pe9xfdxy4CyID0i2RXSODwTQl/O4nw78fjMK5WN3z9ANgN5EILm7nd70w6fdP01RL"
    "77jXxTf86+OlGgiLE2naqdE5oi0j21hCmrL128y3JQSHPUFW98ysUJzrcYbD330PE/DMl6"
    "Eyp6NNSaqHkRKJ4um5wpy6nA2VS1e5ABW7+1re8RLEufIz+kij2wCf6yJNRNt52DE7bEgJ"
    "fgLHPJyx0wMtHoJakJrf/O1HoMEQkCs66hRanJsb1+ju2Dk5rt1C131Kd81WJmSoITUi9D"
    "hzNy3rQi/J/X2PNq9XtebrgX46Jf7C/Ov329R1v+ownfz+8vb26UbaD3XsbqdlmbfFQQgj"
    "hRv4kuCdgdBDA+RuGSCRQuc48c1zTpZ7wUVqhNAY3KJCgCG6qJqg9wsHS0k/7qISIdEJAY"
    "h2KZNQQkDE8q7vmM4kG1/SA+8nvx40wAzsZP0G17ca4B8MV5LbzyVikAETfyNz1tuyg1PX"
    "O0rwMAmKvgH1fUx8FODXQmUS4E2IXJ5jSy1dykkGWVyixXCCCQvHr34fLTL+pCl2y8zLdY"
    "BvGDzq5+ub2+BC+ArXur4uQcU3tpLwHGUs/Gkso/Cb1UZlUDab8kbbKOvqd8TTkn7udouS"
    "S8rtpaNWzWmASWCTh8L2Ha+G67YmuE0YYEXCg5lxGOfBaiLfZDFDI0ly1M4mcTF+GlAL+h"
    "sV27Z+mUe+NA3IRkeYvU2Fj7z03Sn1yzp+Q3+MMrpD0hBRHY4vvd4qHwr6/Cv2QZ2watjf"
    "yp8MJbRaDYWnztK48t7pXEKXe7mTDFA525HDlAlxpo4WaTVoZE9vopGOLgWGCEQEEsn50u"
    "KcipXA1YefxmfL15bxQjhigmy2rFMgWKQ2jEZumeCOfaW+KdB3LSc3/ZKNgwblSPlBOZIM"
    "rdVySxKFwI1WEU1z6ITBDi7mvq4ji0I1Az2zMLYpOp/BpYQycgUkXTi+PQJ1KAfMvaGLbA"
    "nrNhgWLZ15fGFIQmA/2j6mIqtuFpLJi3EQ/Z+nrNfqNnquZeuduzxr5e8UCH7Ed27OrLOF"
    "b8/SZ6otaTziS1n3SPuR4s/tMA3Ww8MEENJrgQUCxZYNTEIi8zuSX84rnO2cZiVL1F87xy"
    "uvGauBQbtwLMS4FLuzXtM2yJM3gznJEnRy9W2F+2SdQtyIErsJN1bwkzfy8115mCkyc3Gt"
    "n4ej9koFZ1uYUIjeZsW9It2Hhk5p6NhnbNyv5JeLGSmnEgStO5i3bDOFU3bq0vQc+JgBel"
    "zFHG0OTsbBOwBeFc4jLSdRsQzFWrth7ng8TkCOErLUvnVYOl86pq6dzhNfWMrMmDxIAIC6"
    "yiMSvgNTXziWTjJ7eIezHX7fc4jdmfxwK6pD72zHunFuUmh3Yva3mP2r72WN8BVZWdDHMb"
    "vHETeaDCIjM9ua8oBiteZ8VnoLVY8BVRWO+PW++mPKUsByteZ8VvqSseXoG5dpnvx09meX"
    "dmiK8IXa5M8kMOAgBmnRYwXZ8VOYC2Dlrj9VoVBHCrLdyD5ISltUkT5ZIUwFrpHxuIvziB"
    "oaezKDU9QtC5b2hOQzXG9cmlBwlYtZV8XS8KVpgr9q/6NZuXmdyKPdeisOcNFPa8SmHz36"
    "wC9C35Wqdzi2ITwLoB2tvrv8eG177VWoaoutNaNjw3A29l87WSUmaLiDtfq6D/4DFc18/7"
    "IFNC/E4K9aYxnvWlMxpA//7jz1c31+inT9dv331+9/FDAebkprx0CFJ/ur68UWKsamF8DG"
    "OV2wcwVmEcCh1hojmy8aAyjFVGQNYsJKZHzRWlJgA7pNc9ufQ6C9pUHD8HY4rV57PjbcsG"
    "P+obZqJmJvhiRdzIE8rHZDrKUjAnE2vhYtfcdNDARXwF9OHnm5tTnrY+TlDrDltXI7rXDB"
    "3A+jl71qTxLevSGpBPUxxw7bss4CROv1OUCORvz5oKBchh4AAd+qCxsHXbHjQWtmgyNHgh"
    "NBY++XRYRglte1k6IIXQWPhRyFrbWPg6CLBf3N+Ld5q5SjxmiKaJWW+J9Eh5qGgciWZuoj"
    "KGWcOdZguflkn23P0CjqjrMQ/F/q44g4HbSx0Nj+LT/EwgzolMEeWeQnAuCTE1inUeJCDO"
    "qQkyDkOy3oQmCZd5EchbqyaxEuOg8UEGAsadB4yh+Lzv4nM4M9SipW9JK6IfxNRGAXFv8f"
    "JMYbznb8+aLPi7dKAT4uUg4YYlxBqsWs+zBgPd/oYBw9mRfRQ4gmK36kWAIJttvsN8qGFp"
    "GGFbQngNwmtWBYHMw2vLDnBNKeC4Frx+XG1pYVDtBxIuVmdKWi5vHCHkYgjphYqz2EuadV"
    "3JrUZo3j9OvdzE3YuTrcvgi1IT5PHdB9tSyKKAtgA6lZog0H051CH81m/47Y4GPDS2SPNS"
    "YI92f8QTbjEnOSGYkifkIgDDNIe1bYapjUaUvYc5/0C9MLZeqpZUcmfWaErFY/rPTgRzaR"
    "zaYtZgLoU09IxiHXsBIJZ6xFJ8omxOociEaTiSKyczQZy7N0bxQt1qqB7ig8SAyRhiZ/B7"
    "UzIFiHVs0HoDtGJ9kq8bGhBuzMWLcj3VgE8yNgSs27p9FFj3U2DdYqq2LFCWBhUHaHBw6V"
    "CWYy3j4pBJ1K2ebiz1ydaKQblPJjJB6tcLxd6umEccNdBXTNzDvhrromAJ7rmQ7Avv7E0Y"
    "tn3c1cePN/LJ+/ZxV+/K/eF+fn91/elPL/5c2QPL7ZlwEDrszqxDU0EGCEmfhCTFugNCcv"
    "A4jWtudPlIcVXax0fizja1ZCTre3OUicgePb1kV5Te6rQVEGQ6W6I6mvmJvWp8kkZ9jR4/"
    "ad9Dy9Q2bKkWvydd7qmna7Jn2YrXBrWmy96pWQrzPLZVMpTkTjM7icectOHbl2KXmuQoZr"
    "NGK0BYhiIsYzhZezBnSvdNPgyzOQdP4xx5VwS+YltnzjJTzMBTVZIEV5W+q8pnIb1TZIM3"
    "4n0QGhDq/ZXRYu1hfxkJnmCU7VAQmp4u6SWpBCpobeIrYwjUP1WHiq1tap/SfIwvc8JKt8"
    "o0+tRaCa21jWoTJ0p9w5vc7dlxRws0vAGvSr0SBtZiEWuBvh9AV+x8TaDvB/T9KHCUHwMW"
    "bT5FMbAVhnK42chPlnKYE4hxeuzk7BLFImiFOcJICj5DtyuCqIsoR4KXJPe/EXeTdSjuPD"
    "srzUb7p0B53FS0fRMxYhsiYGcOk3Ns6rOvCoMv2cCXLHSFR1v4OItyUHNkYiRUmM+JN5T3"
    "ZD1XF0KXh2huLs46Hq65x3wWy2zO3B3aiu0hxPfER9RH8126VczQdsXWiIZyowjInaAqSG"
    "zJHC3Zd4j5BLE7xKKAzxAL5N+xH6sCxMWaFw8KmXhOsv2kA6v700m+gdK+TzBM9qOuemiB"
    "hQ8W/hTnopZpHCYk/zrpTUdeAtwtvVr5MdRg42sYpPlFedzCt9R7YqOlb2+Z7J55fU5eqX"
    "pqFg/QJWaSkuia/nkWk9D9xFaXD4ppTpHUIMFzqCBFG8I2wsCvOgEe/7yjlCnuxwdkyZIt"
    "oZksQa/FfrOXQuaZVupmIpD4qO9AAYoJFNPiuemOYp6YB92SYN3Ig+IBujwoFIM1edDfVj"
    "hMHUEI83uO7liwd/tIguISWYklXaV8hqi8Fgc6OFuLp2HfzY8NhPatjKpypYE+8yifys5u"
    "jTEHXmWJHjzSDQXO5+2vdAcOreqXtAKbAjZl8dxMgk01epR0vUn6jiTDDFdw59iqMMCdAz"
    "sj7IywM053Z7wl642HG3bH/QCNHTJMx2pnWmYCKIytfx9hd019KgXDJLEkXFGexk9cl7gz"
    "maUiDf2stleVednRU6E5qrXq6mhzVCNvQJeHs50W/sKefKFzwvJF/QHLF5XzlcEV0O/51X"
    "ixINyoxcFBYooYd+7LAkdhj+Dmv1YF41vytWbvK4lNoE9HA7C313+/LURhM0D/9P7y7zHW"
    "61165+bjhx+z4bkJeHvz8aoE/L64RRfyvQCAbQw299jWkQzYUUBeS/BKUsPZps/7ZXrnL1"
    "5++/LNxeuXe4K3v9LE6+wrCjirs3807B6jqKq/L/iK7RBhpAhk0I/7YrE54VQIlqvFUqFv"
    "uLLarNtHQwna6AyimXkJGpBNIJvjBRc4D3CeMXKegrkfLFb0oU0lalEQSlHNPIe5hS1Duk"
    "6LtOGiICQP6ycP8xAHIXdUPoLvBVY1cOeFSmgLgkNCuibP3DRKMa6F34D695e31+XzMn3X"
    "FLucyFNDziYD80jFuX61uUmh+SMSURpKscs92aCz/en3tHo7T+ZCm5gh2fgBefJ6v/jHaI"
    "rA0QH9wkvT/BF9frwXgUbU0Ih63OCX2TR0fLBwNiBNDjo+WIysvS0fbtjinri3q4Dgosmg"
    "uj9rso28eKQTxkP18w/j4UmeIPO9XRwPk0+PMwV5Vk6YNGnAPt+SAFFfmXPY/kmQZ2itvm"
    "+2rJI5V+68TZNQEBsq/DmRybCd9UwR94mQHhubMdlaGiAPPL2h/r1qT97fa9yP40NFPTGs"
    "F0dllrINh4LbpSrszcs/tYFacJK9fqnhJHv9stZJJm/B6d7j2AvhCOrxHkF9Q3mo2gLj64"
    "3bn0fTA1W73fkgDXOU6qFpUwxpaBaf2wtMcGPspYw8IHHjTWfDPLowYiBVyQGDol6qZMYY"
    "syNfF17E6YNiYTemVRXk4FALk0MtrA3LPSEaeGL/1PH8rCc0Fw2U3NLYkY3E3PSoteE9f3"
    "Yt+rE7/qRlc+2Hwe6sxuxJbs6O2T4OEeNoP+2y4uenahIcgHYp42ZbJzdzeltifqohT6VT"
    "fgIeQ1vpSWb4PXILzZxUI3tFdHfQnGo4TkvACTtuJ2x98UTu7nFS0mPpRG45wiF29mlhOM"
    "TOnrnQICdAFIGdWDkvvbAT8EdNIJX5SmYgqxhKcqORnMzlkF5oSRGvEAfiJhATixRwMzFZ"
    "BETiZdwgoigHVXBQBTdu8DUo40G3aU9IQQQY/BMMuVnJHU1jbskytg1aG9lj4YW3iTy+j9"
    "Qd+OPrjdRxHfV0KA0wR8uVcDNz9FlI7+gCy2+vaNrWmIVVkYX+VvqJWOTrhgaEG1P2ohy0"
    "dANmPgrwgZmPYTqAmQMzB2behpl/IhsWKIuA0juN7DyIx0AhEBQCHS8EWrC1ZIfV+arvaZ"
    "0Tga7Wxl2thYFDliwwqgjKywwIOYvf+77eiZ6Lge5YIPUwMe2xXJCDYiADG1T2uhdalDu/"
    "cbOzmCqCA67xL79ORrFA1M6Wfbg4MdHGbTUxRTmYmM4nJiCceW1OQigJgttsem6zJ+SmKU"
    "wI53TpE3V7udoZKQrB69DplOyVzXxnNCtVOZgY8DBPazrG52G20Q0KDuYTOphVu++g0Fqm"
    "4LUXbZF0FMAV3wF9+Pnm5qxuIwWAjwNc5Q81GJ8yRELcuDqyNlCS3p8dD5eIHypLEbWbeM"
    "vBSeNtLizFOXN3aLtiSCwKz0VxV24axuff8hXb+ihkpd7cqnbenTxTmVeV/EboX2Anu2kO"
    "0UDNvDWUv/Aa6Zph+TcPknz65PzBPjj+yM39EGUf2dzob+65VQmdDKbcyeCz+HX3REWR0j"
    "uN5IjHYzRZ0d8kdckdP+JSV5IU7KPUxJyJv7uC02BJc8gOyaNs4xNKBJ0hQZUSdfFAOOjE"
    "Wg1/rD9C/L0rM1CfJ3GQmGCX2u5TJELy1SjxJxsPWT8QnB+30lFXrBifqaQQhhaqLSdiv8"
    "sbWVdlKQhxjd/ehemAiKO109HgfYCwWE9hsb2Sh7DNcWzLO6JWYGxot9lIsa33mp06Gvae"
    "PShdPPH1WWMpvxih6d75nAalvuFoS/lKemLmBN0xz2Nb4iLxZLJdkYA8Q7crgqjLEQ4I4m"
    "vsed8h7K6pz5FcMdJVs646e7p/PLh+rN1em10/QtGERscT7QXA8aPh+MH8voUvIi8FnojO"
    "DWCXLKjbYlqKcmBxPRZ/VXZQveIpSk3AMzrA0WiQ9T/kKp+BX2EE0wGZzJDJbDOy1rbKSJ"
    "H/wNS97PK3Z012cLZ0fAat7cAkrWrhsTTK6F9XDBY0t5cnTtIcAqI4hukYH1G00pUPTPHJ"
    "McUPuWydn0iwppwnEFRIY83IRv5YyAXa7IUMQyuy3ocTVOiFG4c54sRWmedKHkgQl/0kx8"
    "MjjneKWqIOnqdBYjkRKzEAEmvRrjHWI8eeKqM6vELaE1IQAUYFjMqOfd+UUSXL2DZobWRU"
    "hRfeWkYV04ejbCoZZcCkpIDuke5n/7xjgfOP6Pz5+et/IoIXq+9koRDZhDN0R71QMB0WID"
    "dgmypjMhM9Ro6AD1mi85v5kJxzsdycJMlIft/KZNSHfpXCA0aAk+U5TBz4jUYU+E1tDPiN"
    "ojlrDrr0cOR2uKfCgLs27mTrpJrKHPaSLKCui/omoA8CEkcGBNSH4zQjr5IH9HXR9+iaxm"
    "V0Lde9Sn5A9BMCMkr0weMAJq71s9OliXt6S+wTEaCqm2Kphs20bbEgkTB2adNwVfJAxz2u"
    "BHUjaCV+HpIYNPmw9R8ATusxai04jnpEEwWN7a2fGCBdNpAuCPNYNR3AgSHMA2GexxoXZ0"
    "esCn1zQtOMeJfW+caTT9yZNAQQF3v2nYfvCf8ObSK+Qhu88xgWQxc4CHZxBTDCHP3X548f"
    "xK9Zz0nA0Zx4bIvO/++ri6qt0dunaBgk92JZFg2TWX2P3rKwHDJD5avLgEUb557ssiFg2l"
    "hp2mRTr+uLzMZPIp286He8ONdwPF6c13oe5S3ouWbxW3CYmIJ20l36BaHJ1dm+fqmx+l+/"
    "rF398lYp7BHHDFRnSTQff5kTg9MvDU6/BJvbBiOv3LR60L75T7ONo8ZMWNpG8InOBviiTj"
    "4d4IsCX9TYfVGnOx/CLs2uC+nR4yFsb8loI6ga55icxmf6Ewm42lua3pk1+Uk3hG08oucg"
    "/Vw4Kgz7yGNLRH2Ub5WIKI9r/FKF+Q0X15qLBo2f1HGvxTom0iUFOe6ArHPJkK1YcqP3yt"
    "RyxXqHJVlj6pm4bfYCk3PZ9NIabYM53zKhfFaYr0xwrggC3jp4B8wz6jOajR8Q3TWRgaVh"
    "MO6+1ahLNjgI1Z1zmroq5qX6Aruq7gdC+flzHZifP6/HWd4rAu2xBTZbyweJyemKjpPY02"
    "/rPFBO51TsmIYtQlXSA2K+ieYeXYxXgyTwCZOU05A+KNZ4Y0RDKQ+hDYPQRoagh/1lJMyd"
    "Nos/LwvqRk/d/B6xkCQV0K0UTlkeVI6myiFfN9h3nTVxKTYydkpyAwKe/XXciPMNo56yHL"
    "hRxSukQcGbxK6jkG08vHOW9M4U+4osIG+AfJJuwZ2ASHaoOu20NhNPJTpcCsHzvhRN4vs6"
    "f/Hy25dvLl6/3Lu89leaPF1VgCEJzBp3Y4nkUC5xanHeRVEQDrxoOwMe5oKXsyX1jeegIg"
    "qzYDILlfD/aWJUl5uN15DWn789a2ydfhjYQ+d0iCLZvZzLDEcjirTwKKlJlaw3rgpC3VhW"
    "p61A6DkBmBPBYULjQFJJbIKVBt1DHf9pgHE2foLg9hKl25I5p2YHAuZEJuduPH/+UsfjKI"
    "fVoxzfLKfpujQgi9CJAqpwA9QfdFERnMTCboC4l+Mu+IJtiFFrqoPEJACvREk1w6SNcdJK"
    "oBQ8AtZQR3ssoUjMZkD/Fdswb8W1M5U9VBk0a7SK8sPFOnL7OFYKjCO7V/ishXEkUDBm7Q"
    "UhMI6OMvY8Y2nLdCaz7wLRmSbRWWFPfoiR3VQQmpzl9OJcx3ASo+qBPq+YTeTrRugEbkwo"
    "i3JQ/ds6kBHxNk3oOISQHo28vUXvT6iYtDAhh1CM2aRU5GBiOp2YTVz1ZdaOIC8CJfB91l"
    "wXI53F6TEvDi4+bVyvjHbpdUVhHC9qtbS03Up4DSvbN/ui0sGQtUu5aFdh55WqTQXDn0nt"
    "caTZrVmTu5GTVueNemwpvo6s8o27rGM0D9iWk6ChOrhRBHyUU9kvZw0+ypDdE9/YSVmUAi"
    "/lUS8lhKqseUnA5WPVBIDjwYIdYnxdrGxkpPYeKnQr92sVIU1uNNLReK+HgDeQSSCTlpBJ"
    "iLpCetlT5uwBeRAqw3xiinIQKxwZZbfLTXnybRhChdZPTJzLZzIjOQF4RSBoO6XZgKDtUw"
    "za2vUKQMz2xMBqxGzL+2cXqKrKPSaJb44/FNAVn48+/Hxzc7oe2rHPT9FBO+mH2tQ/O20D"
    "Bc5HcD42Oh9XypML6n1i2fjJORx7KdwWOtasbHsvMEWPY+dd83wSbllwb1SrnZeZQH3H0L"
    "VLC7beYH/nLBSNIetBL0oB7Maw+0ylRxpWOZtM74ehocauS1xnbtRxNi8zAcgH2BkhTGQN"
    "a6xUTfrLNhNTkIOJ6XxiOLsLhU1pRidzMqCXtBg7Xfo4jALi8MWKmLW1UslODvXuWXwCli"
    "P+v2gTn1aKQ5i6fZg6ZIG6LUQD/8kLTW7J99VvLNPOzgMJ1M2vj2v2vOz0gO9Dw9+TnXic"
    "4CrBJqBmxzIpRCeHeR+NOInfFnGVLEB+HHKZuWiEcyYwILjY88ZLWQRcjvyXke+xJDaBhT"
    "y0c0YeIiwJ9m/KyHE98mW5AaH/8utkwA/YvAVBL4gBMW+fv7tmD63yd/NygH9b/D2yxJ6z"
    "Yp4iuN14QlBREI4HMjgeaBMFbXyRBTFY8W1XfOhxh3IeJdkm2oVJBakJcJxy3cy5Dl2Xwx"
    "rqZs4rlF3CZkwoC0ITgHoIRlNJqT1RchfzvI8ZQNUUr8PdWWOilxjnsI2FR89c0WXt0W26"
    "OV+pFrY3g2hAtdxQP0pDz8jY3wtMMMmoF5fhAwsJd2rywGtXeUkKziYs84s59jwWmgNbkQ"
    "NoK8RZ7gtGdTsHAShn67NsRwJdnRbj7Pyf0seMa1q0Kx4Oq9GmhiAS9L+y+KsoGdtf06y7"
    "I3wt3hi6Z2tfzhIimAKXK8f5FYicHeqimchBUycLVHd+Fy28T/pvRUEMmpwZvR8NOyfb28"
    "Md7J0H43pkU6G7hRYWoZ1lrpYpnvE3LHvnkvVGkAt/sRPzpWIppRGNXIUexjr3ZKfZWfcS"
    "JQfVfsOR/Gx0xwKEUUDEDPMQhQxtorlH+araYNdIUsl/ijMjvvPjmA+ULFpZsnhPjGoz0u"
    "Hg64LCjJG9G1b0j7LuFTi1YiomIxk62ThYap1NRVNvHDvZrJWGgnHbFmXHgBZGGB/hktd3"
    "YHIbDYT3YvuuiThntxpNgnUyqBfnZQ4ycF3ap4TBdWnPXIyUmzwlntgYAbRsA7WSlhzdQc"
    "F7OTHvpVzQ1y4NVexkf6+RnsRrhohhur5KHxEceJQEKCRfQ8TuEBaXxAOIi+TDFE5KLRHI"
    "pbNWXzfzGPGlQqJSJE29jfYik/AxDl1VxKP1GgdGLt2cyASSnoc5l4ETn9OQPigyRRurVw"
    "pyULxiULyyDWgoNIOxJ70oB2S8tcc8TrYyrxTNCUGZaAuFfkc9wo1xL0oB8C2Lo22z+adI"
    "Ict6f4Qmv42WqaU+cwn6LV6e1Vil8tbsqFEa4mUvTnPx3OwFTtEDh7klWqLZ0ARdbY2r/P"
    "AO6c1E7p0Dbt7nrhkmqvWRm2aqoEc2K7qb5mExQuR+yiykhoEcZR/9EA/Iqh2lrm0iJPGf"
    "lcmq98Fm4yd3EMgLXf9rk/v1z/Y0mrhla/HuM58o9cf+ZrMWyYZpFwEkitNFbP4bWYSzOJ"
    "mfPJBghjhD4QqHCCNPLBAkrgdkE+cOo7dxDjFyGeHIZyGay2lDVPxFIKEqGOjhU/7h/8O/"
    "YpHvyooDoe9Q3Ns2eVj2cTQUKLM5c3dogX00j4Kd+MA1ia8I7Mg3HN1FsuEchARHoC3tLT"
    "ewSC1236TUsMf04N2lh6vj6Km/9JhaeY8e7HRvMI72FeWgbqafKuITpVvj4F59hGN6p5F0"
    "reMxvbiNi0lgIV0TjwoOCL5ja1ZwEyPZz5eBWs/LTFCrX5xr6PSL81qNLm+V2r1iHjrCUn"
    "CN2z+UJcFL3DqDo/ZgjPqma7XHYfSI+4t+Qe+sK1i0cVvV9hblgKNAbe+4wZ9BQenTrDCI"
    "+OovMnqlyuXI7jVy8o0Y5cgzsLUdoVICcRI80AVJXZI+wu6a+lQKS9+ibGe55Sr/ppkwuB"
    "it1ThwCDt0NAHWY49nRmr7mhZZ2a3j+4B+U6zbFUFiNJrv0HZFF6s4sMQFAUF8JbR3Qc9z"
    "MYSJf/gu/w4xP+2D5XlImvB8ljbJ4igga7KekwBRRZnaEB8I243F71nTdrMNxMImyinwcb"
    "Crq0rZC5WrgHZpO9tx8lklrjK5fpZLzxf7y9W7D5efflHn52fjZbR3GcQPOrv65fb6snKe"
    "zdyjC5Ot/iAxQa/d1FIt5NbxnnCO49dcubNkt4/vLutkpLah4bOQ3tEFjomD+I8Klb3FO5"
    "nGgFMdrjIxdMWUcQQezfffIrX38s+DfPTR7Ak4DMl6EypOH6qdgLwInMBQdum54mUxjgXv"
    "ZQZL8Z+0sQFW4AgmprxhGG0CCmGojmk7E4rdXH8mFMIQk3ica0Q9Mx3EICQR/Vx65MimRT"
    "cYoViWxwtl8lqlA7g/lB43Ll2ki7RCFdsW+yms+RoDrfxeHLHS8utL01T7mzCfSOxoS8wr"
    "YW5J95owuOYEbdk98Z+hH2Vy+paGq9geC+OLFePtMQ9SVxPL22C0WbUrzBqMNuK7G0ZVYe"
    "l6h1JeZoIupb7Sezfnr167KyPP3V5igjC/ONdBWYyq99ydV/PVo9AI4Wz8BPHtvtpCkhRX"
    "7KIKfd3Y/isnBt2/DLp/YY8EoXkbpJLYgH2Q/v1HX36FBsB76oPk0YVR0dZBYkDAcXKC5w"
    "DK+rWOrn5dr6pfQ0qF1QxxDImkU2Tn5S1A1VwmM6m0pyMvAR60XrN6Y6g7cPDcZs8Z2czo"
    "unbySxKasT+JVOn/iVhILoWBxQL6L1znMFOMmjW5zH6X4x2cF9BPpCbBmnJZ3BMnqEm3l0"
    "y3ke6u+LEI+0y6sp6hT+RBLFhXDuFIrLFdrh0Ev5fNHvBSTMqhA8SKeBtl+vUAHwnddaay"
    "0cwaPHWn7HVgU353T945+TaKb2Ha66Ak1pftNz28g0TdGdt/RblW2igF0xYKBWYemHkZsV"
    "GXitfNR0EEpqNPOy+BugODZNqtLwsrEuy8J2HnXTF2LxvNnCmsu/29WZNNN09HnfBQ0HJD"
    "m2wIpCxYl7JgL3OZJG3UoC42dqJ/SnMBXSfgGHNrUbW0G/pPVJ2/SY+lbNJ+zy6HvElLdO"
    "1YScgU5wI4iPVzMT4OMlYrHyjIRCjIJ4IXdWHx/b1GMhKkowZ0nIh/kTX7jWp5UGboSz5h"
    "DzwqdpKZZEIrE9BQAZIJTPHs7G76iYzpmIKBsO0rlAypxFbpmTEYSU+JmYOVZM9cjM9Ksp"
    "LQg5nUB6qWmkm3K3kSwvso/jLV4+cOd2eN58/F45x1FGr2QzO0lkrnoayy0xvAn2uJRj5y"
    "IMqq1UEdBTHYIIEpjgN8YCenZien8jguCH0gxY2nfK9xGw3yo/o8EPqL7BuQbOpZr/q0t2"
    "HsVcyuZd/H3L0IZS5WlrnAWalwVuo43ZBwVuqAYJ/2vBO7IO7jxBN5DrnKFKrv7p9JQGv/"
    "WcvW/nvCo7uo9wITXNXdd5wRlrqyk1I9vgeJycXiXmnFOV81xDlfVeOc0AH+SXSAf8IRzb"
    "y5aTQrJUGYmikdBfZ5sSJu5BH3p5qTIYsDZk0OFp4NdTbaZ0Q+KlQhLejOq+HAuWKlc+Ww"
    "uEz1V1kSstfbbiFugO9C46aeRalJ8P0GJHvp6TmgZ9G2DiP9+ws2ARM/fW0CcE4EzCsd8w"
    "ryHC1V6RC9toH4QPR64tHrz+RBAC6nR2Vi7W/OGs2rbJh208g75nlsmzRiJGLqXDQnCxxx"
    "gnByHPIWxwcbM2HdqzpAGsvDocjWap5jB2Ca7cuwH/e0H9sWHDxh98Y+uP4K+65nFKg6SE"
    "zCci1x/RfnOlz/xXk915f3xpWtMfKSsYB4NUfzNUUDDzITXMbdB1ztNYumyE1mU7GKxtqX"
    "4cRG0fUD8dXBp+KImZZ55BA5WPs4SmHbyNb27A6xKEAbwjZeYtiEzHPRdkV8hbXzHVoJw0"
    "j8sp0UFLYODVJriSeWkuq8yh4/CQwva5UbGF4WT4y9htfUoiyJziKBSYZVQWZKfubOsqwS"
    "hOQnmqKaygCqowqKTHGDrGH/dUfSGxe6KoR7OntjirMDZthp+j7kV20H+H4oPW5Ua10XY8"
    "WbXgBafA/04eebm5MZvFRwrPAvdZmWh7uzRkM3Hues+smxfIzZCKmTVqZOnta0sagytRfD"
    "htNU8RpkpFK1rh41+x7YXidBwAKTVb0XmF6kqatlbUlNwqco/n7VNg+RdyRFJhAjtLNj5O"
    "DUpxp7XeU5phsWhBzJz0U0RPOd+D9H1D2cZyquUjFA+ppRQiyUmTOdPhucu1brpPqNd8PE"
    "3Cv5e+0E5EWgqLCi9GXAwziJOC8Fp24+yvQ/3YYg60vqNoX43tGNwQnFsF6q0uKnJ6rTw/"
    "4yEr8CmufZs4qbVHRu6vSnICcEDL41g9+/KgYkPi8zwchb94lMYaoadQHOxk8Q3M4KmyzZ"
    "FT8Lu6JuV9zfa9wVpWVisCueffQJEsYJl641YdxgJGVniPpxXkv2blbtIQM5ne569+Jfci"
    "wcdGrttppNka7aycZPUO2c67TDO69vh3deaYcHG+cAGydnUaDy69bXuR8kJgHw0DXu4uND"
    "oool1yOeEwHIW0C+DWgoADR2qBTlIBlxSr6Wv4h5v/bDYKeilYebjbxyJYY5YvUEtJ8DC9"
    "hWrK3MAIfDZ21byU3EMD91eskDhckGb0uneXU2nqk0xXeiZioaMuviVV+dF2j6UEn6yuuH"
    "ER6nZGMena2nKeHl91jJS9I7jaQkxEvHxTtNV9df2BaxuzAuyVphvhLScVVWxImLNtHcow"
    "tvh1jiwRKPnSHsuzKov6/WSuq7qs6wTp+spEfylyazJ8SBGNmyCTQTIxcrWrzVYp+OnhIf"
    "6ixJQLxIJkVG2XDAsr4Sxqgtdk4EMFVgelDPepz7MH5KcFrIuQXQHVDD2+QpI5sVXWp4WI"
    "xWMcOA+EUyU7jRzAvlEO2k0YyxsUDQN8mT09RNLqOa8knIZ1tVRqi+oEkIlC/E8oQoqKWc"
    "DqKg+wCdTiuk+j5IlSZIPJr/RhZq31XT+i7KwX7aOnkrUTzV3dJjuLYNeypRQv1OiowQ9w"
    "YIv//489XNNfrp0/Xbd5/fffxQCM8lN4v05NP15Y09IaBLEtDFSrWdpnca91N8GGNPYeIT"
    "2e8eaaPU72Rp9pbJZpYTmeB+1kspoXypDBBOh08Q3RdaqZovGlI1Xyh60NclmPzX548fTB"
    "NMXLoI0f9DHu0qDmDL3iXBiPer2kSTck7JrHg8oHzA1ak3sz/+P+guNt8="
)
