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
    "inbox_url" VARCHAR(2048) NOT NULL,
    "shared_inbox_url" VARCHAR(2048) NOT NULL,
    "outbox_url" VARCHAR(2048) NOT NULL,
    "followers_url" VARCHAR(2048) NOT NULL,
    "following_url" VARCHAR(2048) NOT NULL,
    "featured_url" VARCHAR(2048) NOT NULL,
    "key_id" VARCHAR(2048) NOT NULL,
    "public_key_pem" TEXT NOT NULL,
    "ed25519_multibase" VARCHAR(128) NOT NULL,
    "locked" INT NOT NULL,
    "discoverable" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "fetched_at" BIGINT,
    "suspended_at" BIGINT,
    "followers_count" INT NOT NULL,
    "following_count" INT NOT NULL,
    "posts_count" INT NOT NULL,
    "last_post_at" BIGINT,
    "revision" INT NOT NULL,
    "ed25519_key_id" VARCHAR(2048) NOT NULL
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
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_signing_key_account_a18ba8" UNIQUE ("account_id", "algorithm", "number")
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
    "id" BIGINT NOT NULL PRIMARY KEY,
    "uri" VARCHAR(2048) NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "object_uri" VARCHAR(2048) NOT NULL,
    "body" BLOB NOT NULL,
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
CREATE TABLE "follows" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "show_boosts" INT NOT NULL,
    "notify" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_follows_account_5d8b90" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_follows_target__c76e1c" ON "follows" ("target_id", "state");
CREATE TABLE "blocks" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_blocks_account_e0a2e9" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_blocks_target__2632ca" ON "blocks" ("target_id");
CREATE TABLE "mutes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "notifications" INT NOT NULL,
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
    "forwarded" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "resolved_at" BIGINT,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_reports_account_aff772" ON "reports" ("account_id");
CREATE INDEX "idx_reports_target__e8d1e6" ON "reports" ("target_id");
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
    "legal_hold" INT NOT NULL,
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
    "default_sensitive" INT NOT NULL,
    "default_language" VARCHAR(8) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "disabled_at" BIGINT,
    "last_login_at" BIGINT
);
CREATE TABLE "posts" (
    "id" BIGINT NOT NULL PRIMARY KEY,
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
CREATE TABLE "notifications" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
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
    "multiple" INT NOT NULL,
    "hide_totals" INT NOT NULL,
    "expires_at" BIGINT,
    "voters_count" INT NOT NULL,
    "announced_at" BIGINT,
    "closed_at" BIGINT,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_polls_post_id_aad669" UNIQUE ("post_id")
);
CREATE TABLE "poll_options" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "title" VARCHAR(255) NOT NULL,
    "votes_count" INT NOT NULL,
    "poll_id" BIGINT NOT NULL REFERENCES "polls" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_poll_option_poll_id_f6c1dc" ON "poll_options" ("poll_id");
CREATE TABLE "poll_votes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
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
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mentions_post_id_525756" UNIQUE ("post_id", "account_id")
);
CREATE INDEX "idx_mentions_account_863584" ON "mentions" ("account_id");
CREATE TABLE "post_edits" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "content" TEXT NOT NULL,
    "summary" VARCHAR(1000) NOT NULL,
    "sensitive" INT NOT NULL,
    "written_at" BIGINT NOT NULL,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_post_edits_post_id_e7416b" ON "post_edits" ("post_id");
CREATE TABLE "tags" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL UNIQUE
);
CREATE TABLE "followed_tags" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "tag_id" BIGINT NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_followed_ta_account_1b6b7e" UNIQUE ("account_id", "tag_id")
);
CREATE INDEX "idx_followed_ta_tag_id_ec54b2" ON "followed_tags" ("tag_id");
CREATE TABLE "post_tags" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    "tag_id" BIGINT NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
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
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_bookmarks_post_id_0562ef" UNIQUE ("post_id", "account_id")
);
CREATE INDEX "idx_bookmarks_account_e00c74" ON "bookmarks" ("account_id");
CREATE TABLE "pins" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_pins_post_id_c83bb5" UNIQUE ("post_id")
);
CREATE INDEX "idx_pins_account_92413a" ON "pins" ("account_id");
CREATE TABLE "reactions" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "emoji" VARCHAR(100) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_reactions_post_id_450f04" UNIQUE ("post_id", "account_id", "emoji")
);
CREATE INDEX "idx_reactions_account_8615aa" ON "reactions" ("account_id", "id");
CREATE TABLE "thread_mutes" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
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
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "owner_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_home_entrie_owner_i_7ca47e" UNIQUE ("owner_id", "post_id")
);
CREATE INDEX "idx_home_entrie_post_id_3338ff" ON "home_entries" ("post_id");
CREATE TABLE "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXW1z27aW/iscfWk7o82NX5N7Z2dn7DS9zd3EySZutx03ywuRsISaIlSQtKO92/++AC"
    "lKfAFhghYpEDlf2pjEoaQH4MFzXvGvyZL6OIieXXgeTcJ48jfnX5MQLTH/R/XW1Jmg1Wp3"
    "Q1yI0SxIx6JsUHoRzaKYIU887BYFEeaXfBx5jKxiQkMx+r8X1PFQ6PBBz5x/LmgU/9Mhkf"
    "Pb5LeJc0uZkz/NobdOvOB3IhLjZ+LZPvX4w0k4f9pjkpD8kWA3pnMcLzDjD7v5zC+T0Mdf"
    "cJT/ubpzbwkO/BIqxBcPSK+78XqVXrsk8zdh/EM6VnzJmevRIFmGu/Grdbyg4VaAZHjOcY"
    "gZirFfgCpMgmCDan4p+7b8QswSvP2a/u6Cj29REgjAJ/9+m4SewNnZTN8MRfhZiB9c4v/H"
    "5ssVhrvu1ftr99Pra9ed1OZJfJUK5ptLHg3FHBMx4wKcufh2//bX4+OTkxfHz0/OX56dvn"
    "hx9vL5Sz42/Sn1Wy/+zL7MDsnsUSmeb/7+5upafCHKF1K2wsSFP1MZFKNMKp2o3cwkEWbp"
    "v2vz82qBmHx2ijKVOeI/sMsc5Rd2k7R7CXLYc2D7mIol+uIGOJzHC/7n8dmZAuafLz6++v"
    "Hi47d81HdlsK82t46zewL3Hc7iRdPBOB/fF771l6C3dT4AuCj0A60lvJPYD8CPK5nBlu/Z"
    "0XELhPmoRoTTe2WEE0a0NEQ23Dpsj5+fvmyzfPmw5vWb3izDyzdjyjKcNFAuSw2niScfMI"
    "s4jINAftJmNZ80L+aT2lr2SbQK0NrV3faqcgMCPmLdHNJYgvI1/tJA/fLxFqCrAPP69S8p"
    "VVtG0R9BEcNv3138ksK7XG/uvH1/9fd8eAHzV2/fX0qgdiOaME8b8YIYAK8NfEas3d83Sr"
    "Et8BWxAYG/+WwL9AkL9IhJYCWr7ouX3HO7kbmaIJelLNAnw4C9wMjH2mCXpQDslmCTcEa/"
    "6GJdEgKoW0IdcTyx73ZCXCYLwLcEniZxB8jLUgB2S7BvaRDQB24Y6+JdEwRyooM4/x7dEC"
    "8IwiJvCzlGcSIUsi7iFTkAvCXgd3jtyoJnzVDvJECPtMN4lcwC4rkCuBVe6hjwdUkLFvbQ"
    "Fjz2j8/Ojv7qLvmvICLwqrPapcIWTEJ55R8dt1n4fFTjuk/vlXEPqHeHZXF5SgOMQjneO6"
    "EKyDMu1RfK2yvDrvbL9+/fllb75Zvqcv7p3eVrDnwKOx9E4vRyHnUvhRw8es+BmcnClErE"
    "q6ID4p4r+tHC7jEsIHGRJPT+ji5xU/pJWW4/aSit1ElDIgp9sCILpcgjY2/RYWLKcp0mZr"
    "OojUk9OQj+URKtMP/B+jNQlYQ56PwObO3+bapgeRoas+MkksPpqOf9TsLx0emL05cn56db"
    "7LdXVJA3wSuM/G7wliQB3iq8KxrF+iu3IgWwVmENUBS7AiVtxVyVBMXcVTEzfE8iIgvlN6"
    "7roggs6iqguZGu78yqS1pn2+/TqyXy72/vCnne4sIMeXcPiPlu7Q49pk1j67eWx8vqFRSi"
    "eQqe+J3iN2yMlk9kHnIA/hOvJ5LSiMLdqao6IsrGiblvWSFx4awYuefLwOEyon4BOQH1UJ"
    "DXNEydB8Y/D/vObO3EC5yWNnwTORHmBl/sfJt9ib9kfz5brb+rV0/08xGSyoqbvDpks+5R"
    "MKeMxIvUyxgmyxkf9vnQ5Reb7cLc5F0jSixKU9c6h6YoZGGRxdF5G4/mebND87zqz9y8eL"
    "KVHiK2lsNcEKo61tYxjkYIs2r5Cuf7tOBZ42hevrm6+Pir3H+fjxescs7SB00uf71+fVHN"
    "O83UUXu6tBMYjiwdjYQsRSSUpe8qfTK5CHgq924MoDDku7CHBfquZhWMTBb4a+uSmCL9ac"
    "9dynLDvRFW0JiaAVGbj/pk/EAZ5lSd8/l0Qt7wr47k+qheGz2yifgzX2z51cmWzzL0sCXe"
    "lTXIEeC/G2dBqlcXn15dfP968udhTLOLxCfxR+xRVrYQJLenytJ1MbCVVdYMroH15GDQtD"
    "JoNF2TEEbti5yIAlAtRpILWGhR9lK9iNJlpAmx3BFsA8bnpy0gPj9tRFjcqkaiZ79jT6s1"
    "QkHEQoj74tMzfMuJWh3n5uzGnYQFRsvQWY3oNpa5RJrR3goA2K3ANiTW8T0OyD1m0kjH9p"
    "6SSvvZKILbRTmewqdv+GpCWXn9tr8MI8LPnH5Hn0tzrsaFbjjgPmab8Etx/PYBYp+754LC"
    "yPkMjZ8M5YrNJN60hkS2MccxFZiOntxUtVVbvKtyFuy9vRP2fANoTddzAQvX8/6jmCiO8X"
    "KV9YRsGU0rikDyUa30IiM1NThVDqudDMQPOjunAsy5lO8mYUwke6AylbEiCamMXecAf1kR"
    "hiPtF6AsBy9B95dAZOWKHTDR0egVKYvW/34TpTFjev7vspR1bK8XQwaK6AzVLbckJFGnKr"
    "qyoEXqZeAZKDrPyvB/WqIgaC6DKcgN92Kc9Iv9yfGL8y3a4g8Vvp/eXbx9Kw1obp2KNUzV"
    "WT8lwb5AtTPWr8z6yXCtz4Z22s/7JJ5T/oMvCo8c14y0T/8pLUaT8n9qkyAJW8gmqjl8QT"
    "ej3c2vHiKOAeEGI/XIVBFuOGQD+QPr8WEaRfEfpwNwPt5Cp+z+O8bTNOFEN/27LGWfsdlX"
    "ogr1JXRDVcSTS0AFz7RjBQ/Y+EZto9WDQTpYQ1spMIX2ZwrJnI2HLX8w1PzZrj6TbJ/vCQ"
    "omsjQtcX2qTNHiI4bIzsqTr/JcG/E31EAYac9ADYQhOyTksfUb/lkljLNHrYyfgoiFKO8/"
    "54cmsUf1ziIriFgI8f6z1lJb0OWo6e2ZJTFrcqsG1tAZiERSRfU49MSullqHsGAOQ7ZfM4"
    "ZCaY3x5o6ScON0zBCUO6cDee0DhBaMXNUqKq6Z873XVG+Dzqbd/6YJMYUeSR/YLf3aLVBY"
    "PFC8xscxkmV4Kw5S3kpAUKxtNyQoC0mpxldXFvLV+PEYRtLjk5vVyE7COjVy9vx5Cy3CRz"
    "UqkfQeBHmNXfqGmOk/iANVJhIrPbsxVRnp2WEsPRjpN3nqzMZUK7RTO3jLYzDXn2qul+dW"
    "M5lq8DrtEZvv48paG70dBAZ9vwb9LWEdjkUpSgF16ae+tdNRNTAlPU2J2Y2T7cwUUqYNGt"
    "k32czEQVPbJv+QHgk3kdlJ2Z2p0lBKx/RiKJUhixHjN2V20k3h3jTvyQO5hWZaSNBiqdfI"
    "m1mlaNaFKqIFfXBnVJz0KFEiqqOuK5Jw0nX7k65DGpNbWdmUCu+dEBzmDqeKj3UfHYvlM+"
    "weepAJKHHM9viXxAB+yy3PQSdin6ZnfaUDtC2gLb3d5hn12L9G80mjZZ/dnj5u3vONPUbz"
    "QYz8uRGRULDlW9UJAic5NCeZdyAkc3CDAxkZDxmZ7wHXzT43rrXdnoTMDWQglwH17mTcI7"
    "uhZB0zMeSgMQVgHEYyDnBPGTVRQAWNmQCT3VN26ikghOCdMpwXGuqcepekX6PGDNPrSmK4"
    "TOJ+kvKBFxqvb1W8MI32Eg+Jb68bma/JQmy+fbz4gIfwwCkNwLsPPwHAu4F3G/UaAO8+NL"
    "LG8u6PeEVZPJEw780dJfdm6Rg4AAPKXmt6V7Rg578ycn+Xtjm4xl+aDouqCg6YiXzzua9J"
    "UeB7/fqX6xL1zvON5T3u8+EFZv5KtL2vJG3SpWDaOsAXRCxI/h4ccA7MnDKtIu+izICQ01"
    "TL9qV9eq5muKVM7HpYpvhVJn1JDvK/If97rFtusYVQRIP7DjNTEQRXi52uFjttffC0HBL9"
    "8XlaTHQHgKPlq3O0XBVCShOJu6V0f6pyutSCU4+6XiZv/MhBDDvp5GN/6vBnOBFnRLcBus"
    "PR35xVEi2cFVoHFPGhHmJs7XArYemgyPnHp/dX/NcsZ5hFzgwH9ME5/p+zk2eTysT19ykt"
    "wrN5L+YI8+W5PQsscyVIugOUhfMhEMU1zo0EPbl7POcTLDuj3oKx2BVfgWGX7xxa6BeEej"
    "KpbdX/hW4axf27PfTlbR8sOqstOiti59mKNQ1aE0260rv9OLAraV9SbVg/bB4zKp3dFtLC"
    "TmWSjXyxWgUKE7l4e6qykNFuIOQmQG5CvWQsILiBXSuCtUUhOE2rYlzW23FHmJuJsbtA0U"
    "IH5oqYhXb8/qFO/6+BcT7eQnB7acX9gGcR0WtRWRCxIJlmmE6KDPuEbZrxSyo2mjOXaoJW"
    "LOyhM5gij66wBHeFrt5KWAF4JXXpeatDicSw5vSl53AskdEsseb8OJDhk/DZZOR/U5PlFb"
    "82kZk/tUFTpRFUHM7Xkd9HlSTYQmNY5VOVLcR/sDZJLwmBLfQoQS8SlK7ExpptFniNnbxm"
    "gQLxIVpmUknIOkPp6LiNncRHNQN9XLOSDlhebdzCPkiIMok6sPeCEKRb25kWYWd4uIT/Lq"
    "6iPwc1WZiHfYXpy3Gxp8aTy08b13y0jtbXVuPjgWVDsyGMhNfYk80+4ShqCC/nt6Yqr0qU"
    "DWqZd/2JM4IZ9ddOQOf86zgkdB5IvHCQM2P0IcKsnkTdTgRcMSNV41OFKyamdzjU9sWUpc"
    "AZ86gzBhzwRr0PYNkaMwFgX5nF64Fwjp9wXovtWUY3sxtKsplu7RC1A6oIVPFAOYwQOoKU"
    "mK+YkTN8z1VGlwYzRTkIeIyQkJtV2ALxjq95HtJ0I90JKAjBCwCBJgg0jWi191V0622yZp"
    "8KqywT10qAC0q0hC7/fOfqp7dvD+VV+YBTT0bNqZJen6p8Kis+Alwq4FKpbW4Lad14s6Wf"
    "j7fOjdJLCR1XqXoFdFsBG/0oe++KHOL4gbI7raq5oowFqbdDp5V7dLlC4dr1kA7oZSmAXR"
    "v2kMr0iGKVU2uqcIeGGvk+9t2ZVkv7oowFkA+wM4Lz2yiCWCpoCeddJqYkBxOz/x5x9Dbm"
    "JqQenSzIgF5qxdjJPERxwrAbeQus12BEJmsd6vtn8RlYLv+v1yXqJhWH4Fv34FtMmbxiV8"
    "F/ikLWLfm+Or/k2tm9xyySRhce1+xFWfuA70PD3+E1fxznKmzFiCzeoGizXRe1DvM+WqLh"
    "sCviMlmA/HHIRT6WFs65wIDgoiAYL2XhcLniLy3fY0XMgoU8tHNGtHAVBLvL8ZpFOThdsw"
    "v4jM46EPSSGBDz7lmJS9rt2LuiHODfFf8Az1HgLmigewZnWRAO4dQ4hHOVsC6+yJIYrPiu"
    "Kz4OIpdEUSJr2K8otyhJWcBxqtUAx23ouhimqAY4rlF2AZs2oSwJWQD1EIymlul5qFwuFs"
    "k7MmzuTNX5XHQVZK0w27djeFhQx0Oh6LEgGiwsMMPPnOsFdojvkEicSedsUgu/ifg1RZeG"
    "Lk+C9LHRbgnN6WN4iUigsztsBSzQVgM4K1coih4o1zW6RY81QcC7Dd6MBlp+s3z8gOgusT"
    "gtdKyes4B6SA/inYR1S7hNVKk5pFSLJ22+rXtPIjIj3KrSymGSSw+I+SqZBcQb68LO4Ytw"
    "GJGY3EvWuNJLIJUHZ4GGsyBHMEDhPEF6HXllsqBu1OoGUviMIumFF4FEAif9makIguess6"
    "8YRVyX0DkJteegJgqzoDMLpnh3aBBMZL4dmgW9FZ4dPqKHSr2b7emXn8HrMoaFPFV4XZb8"
    "N5GVzIxSUsyiGDBLDWa5IL54m2IUSLzzSsgrkoC6BuoHbIz51W6fRfzvaYxZ5DZ0ZWjcBq"
    "piwxH85/3Cf3x0+uL05cn56Rb17RUV2JIU6zDk4HgdCHpVEhZ35zKngHY50KQkBuh3Rb9w"
    "Ent7flkQgm7HTzOKyjNRnwbt3jAfNo8Z2RS0bQhTWHomddkV1uT7/EdLbc3N3eljFqdL04"
    "EWtojZTOfTjE0rtMBUYVHGJNaLym0FLGxU0ktkWdDibmQauPSkmUunykufSWyFoD3l3ohE"
    "IEkE6kAkgj25RExsLFdYeKbxiJ9p+lWkLOLnTTeZRzhEqqz6cF1n5GQDXKH74cFd2UAu2p"
    "ALOGDlsNZ26fVpD39JDCzufW2UdGuS7WGr3Nl3I5uKtjtmaRGa2UTYMB3TFllzDw9KnUlS"
    "KpI5mVQ0JIp7YSBlsGZU+IPorYyDVMeKIVPnZlJOq8wFIfBunOpWMRnNtjh7bYhjUq/cnh"
    "riJEyrlmQzvC8PVH3l97a4B0E3TaSXaBZl7XIuA5kLGpkL3RLwD5V4P5ja2H/SPQldhlfB"
    "mu/Wui3LJKKgSNopkiJ0XW375mdAVL2rnR8vGEa+9lSUxMDL0hn9EYTQBlI8Z60OTDxTnJ"
    "d4JjkukYYxlpn2qrbzWxELMB6iOUK5PWXCPK2u8zsJgLsj3BlkGlqkIjYg8DFfB39ZBRyw"
    "YbTKyXELpXJy3KhTxK0K5MlyiZgWSS+IWLDGhznotmtJLJTCdjVAu5TAWl36un/TE8Ux8h"
    "YiUzjS7kYpk4WOlF1OI4ISZDONIeyTLvNSEgNHQFf0hWeFdMg2rMlBvmEV2jT0p49sVQyA"
    "rQJ7i+65JUO6JMnKRAHgulIQAQYZUVHog50IAFor4ysccp1e0yDbMlnrSHc/B8cJn96XWD"
    "fcUxGzD+ueYj1/JDTGumCXhABqLai1jwyuiFkH9/5N9wwxVDzOXh/wmrh1wPe7zleUb4Ba"
    "rteqHLQmbOuqMjr//iuwx4v5olozUBHsySNif2y+mG3ylEwVmIYnTUOmwTu8BxVBmID9lK"
    "IYWi1hZCFKm3KJBpWzB3xb9tcwa423hbauYUvw8q/hXP309u1EuqcCuGpwKxTi8YWb61oA"
    "Vg1sZU9qWLKHqaB64+Plin+90Fvz2ZpIaqkqI6aqqiqyG+ve4XW7AqvJheMFBKcnwIjPdm"
    "4pc5DDMJ/jKHZi6qRGVbSoHzOjJdmiXIt/58OXikPx1VOLr+6wlrtgM9zCOop+/OqQSmHS"
    "awDeG2MmwNRmhWCugrm6N3PVuD6QJlJ+Q9tAvuObc0MPyPyWkt8vs0G9njowhcZNZupbFe"
    "M2m3rYOh/mMw9LSZ+Cehi3PRpJOh7dH6FVk4Wtml77pLFdU3pPST7SNSPy/tu6FUMHIxYQ"
    "zByR0OfQWwfxS2nhgCMeJvEnthKB3tUGq2YVSxlLYXj/imSwuisonIXCWQnc2yujLZx9YC"
    "TmmkHbC16WA95tnclj57Y6JovHRGJuqENQgH6N5pMGUi5uPc7JYzTvxSPIn5u/q6acSAo8"
    "uw3PBtV8sNZi21emPfCF1wzYyJ72xDhTnE/cEjfqd2QT0HZL3K07CDrazDEa+MWj3KIfWn"
    "FoBgHZfU9lF7oV9PutmjeoufpRW1+SypX0nWwjO5CioEv+qtMQS9XF9qZaaeTDWuceZ3rS"
    "d+jsd+zF0zSHGN9jNnUi6sQLFDvICfgCcfh1hldpDqPzKs1ldHyKIyeksTMT0+YQ/g+OhC"
    "xPuYdP+S38LbykSeiLRGeu3hz+Q7l0+rD840jMUaYz6q8dD4XOLGFr/oFLnF7h2OFvIuc2"
    "iROGIbwxesV4yLRng9Ti+WkLrXh+2qgUxa3qaROHO8zj0NbUIIX+qebS7R1SEgKwW4O92R"
    "u0IxdlOcjf78eHcKDEUMTu0q2+nhea3VGSrmU6ZoDjtGKyxAHhHBAcwcasYBUj2c6Xhlov"
    "ylio1fffmzxAUex2Os+jKgn+386Od27KabZMLEgMh/tRv6DvrWNisvI71RiW5YCjQI2hDY"
    "oGKt0sT47+L9Eh4qLUJ1BCxSWjlLRc0n6wtVd0hdmSRGKDSl2VNMwchMLVmD7WQSEVLP2Z"
    "8xHf0zvh2Qxx5PBFti64NKM74bBEcz4pOy/mAgcrmYt0iI800LcJAaGnWhlw1m7vXTj5t+"
    "jS2rcgNtiRmaPHm2XaTZv7luXgTAw7Ka6tTqRKWzF9Z0ZJDNDfk32RoboH88Lu1KvS4oOK"
    "1q/CaLuk9E5EPiYSU217b6oy0GabUdBPwyBObYRJAxwEisu+Ivo9PgfnWLdKo5PqjfQaG5"
    "pV/4FIfcQfyCNO4RXpt30XEAxjtCoQDNPmAwgGEAwDXwEgGEAwagTjI0ZeUyR6e09JNdhm"
    "1IDuDf4XXtLfSY2GVDNJc6YC1MQ4apJNYG0CmiONWwEb20Xtp8JvTNUsIz+0Eo5HMErPjM"
    "XksZR4g80DNo+ZEwFGDxg99RYEC1EO8y5Jv0y9B8Hu7lTZhCAd5y75wCGK4hZ5CQ/4Xo1R"
    "vlOFgbObMK1JKInBXgg8cEwTAGTE8myoj9jD5B6X95nqPeWuyYqj+uz5dTPhCynbwxcblu"
    "VzCW5484E322v590lvQFmIkWpFtc1COxxohzNOFyK0wxkQ7IXUXm/GOR9vI8R9HBcsWs3J"
    "tsgQsbUc4Vyieh7FemNOjwxj1cYmDkyZFs6j4EBevrm6+Pir/MyVfLzwnsxZ+qDJ5a/Xry"
    "+qx4Hk/Kbtot4KWLiqj87bxNDOm0No5/UKPRTJen0047uTsC6OdtYqRnmmiFGe1WOUKI7x"
    "cpWd9FXGuNk8L4gMZ5w/75dC762hysbAqcGpbPi2lYFo5N69UEXrUmtWKoIwNTb14fskeg"
    "KnTi6JG2V3c6ryo0T5sNbNPm5pENCHrIEG5ivAd2bYQ0mEHeREJMbOA4ochpeULztZ5w5t"
    "eQPbcEDoolXauKayAh3V0/ZhmtV6wDYcfRitCxT6gZYFtZOw0IQ6O2rTtZKPaub4R7W+la"
    "a7EUeeh8hwsO0R1t5M3clYuIz37wkwO5ZsJz8ZXyh5rLU8B7KBCH9h4x8FYZEZQbu7U6UV"
    "lI5zBe+BU6QgOlxTFYcl0AbFh3vhzxHZaNf2puJWBDKrOluFmDHKdFb1VsA+Wr2vZW2IZ/"
    "BH/uq8DmO2lm2Ku5vKPXHBh7n8BWSkn7xk+sCXCxzZbK6maN4Oi1PXfg5KEw5qu6vaNrUw"
    "ys7XQGE/puvZNOvRyETk4ps/wpooEy1yQ0uiLjAj3kLGOjZ3lJQD7cYYY4B/LZTiickjzW"
    "Sh8bCjZkOj+bQjGxzLvdjQ4qXSQHgz3EJ0e+mCwT8xxjJX8T8+vb+SI1wQqaDsEy92/s8J"
    "yJhrdmXgCjDEk7cJqjmm2/zUAtyvJNmp4gGXh7ai//x/jVwJzA=="
)
