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
CREATE TABLE "lists" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "title" VARCHAR(255) NOT NULL,
    "replies_policy" VARCHAR(16) NOT NULL,
    "exclusive" INT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_lists_account_476a9b" ON "lists" ("account_id");
CREATE TABLE "list_members" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "list_id" BIGINT NOT NULL REFERENCES "lists" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_list_member_list_id_910460" UNIQUE ("list_id", "account_id")
);
CREATE INDEX "idx_list_member_account_e5d939" ON "list_members" ("account_id");
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
CREATE TABLE "list_entries" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "list_id" BIGINT NOT NULL REFERENCES "lists" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_list_entrie_list_id_3003bc" UNIQUE ("list_id", "post_id")
);
CREATE INDEX "idx_list_entrie_post_id_182797" ON "list_entries" ("post_id");
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
    "eJztXWuT2zaW/SssfUlSpfW4n/ZMbW1Vt+NMPOvX2p1sUh0vByLREtIUoYBUt7Wz+e8L8C"
    "HxAaIJtkiB6PtlJiZw1dIBeHHuE/+aLKmPg+jZhefRdRhP/ub8axKiJeb/UR2aOhO0Wu0G"
    "xIMYzYJkLkonJQ/RLIoZ8sSH3aAgwvyRjyOPkVVMaChm//eCOh4KHT7pmfPPBY3ifzokcn"
    "6b/DZxbihz8k9z6I0TL/hIRGL8THy2Tz3+4SScP+5j1iH5Y43dmM5xvMCMf9j1F/6YhD7+"
    "iqP8n6tb94bgwC+hQnzxAclzN96skmeXZP4mjH9I5oovOXM9GqyX4W7+ahMvaLgVICmecx"
    "xihmLsF6AK10GQoZo/Sr8tfxCzNd5+TX/3wMc3aB0IwCf/frMOPYGzky3fDEX4WYjvXeL/"
    "R/blCtNd9/2HK/fz6yvXndTWSXyVCubZI4+GYo2JWHEBzlx8u3/76/HxycmL4+cn5y/PTl"
    "+8OHv5/CWfm/yU+tCLP9Mvs0My/agEzzd/f/P+SnwhyjdSusPEgz8TGRSjVCpZqN3KrCPM"
    "kv+urc+rBWLy1SnKVNaI/8Aua5Q/2C3S7iXIYc+B7WMpluirG+BwHi/4P4/PzhQw/3zx6d"
    "WPF5++5bO+K4P9Phs6TscE7jucxYumg3E+vy986y9Bb/t8AHBR6AdaW3gnsR+AH1Yyg23f"
    "s6PjFgjzWY0IJ2NlhNeMaGmIdLp12B4/P33ZZvvyac37Nxksw8sPY8pSnDRQLksNp4knHz"
    "GLOIyDQH7SZjefNG/mk9pe9km0CtDG1T32qnIDAj5i3RzSWILyFf7aQP3y+RagqwDz6vUv"
    "CVVbRtEfQRHDb99d/JLAu9xkI28/vP97Pr2A+au3Hy4lULsRXTNPG/GCGACvDXxKrN3fM6"
    "XYFviK2IDAX3+xBfo1C/SISWAlq+6Ll9xxu5G5miCXpSzQJ8OAvcDIx9pgl6UA7JZgk3BG"
    "v+piXRICqFtCHXE8se92QlwmC8C3BJ6u4w6Ql6UA7JZg39AgoPfcMNbFuyYI5EQHcf49ui"
    "FeEIRN3hZyjOK1UMi6iFfkAPCWgN/ijSsLnjVDvZMAPdIO49V6FhDPFcCt8FLHgK9LWrCx"
    "h7bgsX98dnb0V3fJfwURgVed3S4VtmARyjv/6LjNxuezGvd9MlbGPaDeLZbF5SkNMArleO"
    "+EKiDPuFRfKG+fDLvbLz98eFva7Zdvqtv5p3eXrznwCex8EomTx3nUvRRy8OgdB2YmC1Mq"
    "Ea+KDoh7ruhHC7vHsIDERZLQ+zu6xE3pJ2W5/aShtFInDYko9N6KLJQij4y9RYeFKct1Wp"
    "hsUxuTenIQ/KN1tML8B+uvQFUS1qDzO7C1+7epguVlaMyOk0gOp6Oe97sIx0enL05fnpyf"
    "brHfPlFB3gSvMPK7wVuSBHir8K5oFOvv3IoUwFqFNUBR7AqUtBVzVRIUc1fFzPAdiYgslN"
    "+4r4sisKmrgOZGur4zqy5pnW2/T6+WyL+/uS3keYsHM+Td3iPmu7URekyb5taHlsfL6hMU"
    "onkCnvid4jdkRstnMg85AP+JNxNJaURhdKqqjojSeWLtW1ZIXDgrRu74NnC4jKhfQE5APR"
    "TkNQ1T557xv4d9Z7Zx4gVOShu+iZwIc4Mvdr5Nv8Rf0n8+W22+q1dP9PMnJJUV13l1SLbv"
    "UTCnjMSLxMsYrpczPu3LocsvsuPC3ORdI0osSkvXOoemKGRhkcXReRuP5nmzQ/O86s/MXj"
    "zZTg8R28hhLghVHWubGEcjhFm1fYXzfVrwrHE0L9+8v/j0q9x/n88XrHLOkg+aXP569fqi"
    "mneaqqP2dGknMBxZOhoJWYpIKEvfVfpkchHwVO7dGEBhyE9hDwv0Xc0qGJks8NfWJTFF+t"
    "Oeu5TlhnsjrKAxNQOith71xfiBMsypOufzyYK84V8dyfVRvTZ6ZAvxZ77Z8qeTLZ9l6H5L"
    "vCt7kCPAfzdOg1SvLj6/uvj+9eTPw5hmF2ufxJ+wR1nZQpAMT5Wl62JiK6usGVwD68nBoG"
    "ll0Gi6JiGM2hc5EQWgWowkF7DQouylehEl20gTYrkj2AaMz09bQHx+2oiwGKpGome/Y0+r"
    "NUJBxEKI++LTM3zDiVod5+bsxp2EBUbL0FmN6CaWuUSa0d4KANitwDYk1vE9DsgdZtJIx3"
    "ZMSaX9dBbB7aIcj+HT13w3obS8fttfhhHhZ06+o8+lOVfjQtcccB+zLPxSnL/9AHHO3XFB"
    "YeR8gcZPhnLFZhJvWkMi25jjmApMR09uqtqqLd5VOQvO3t4Je34AtKbruYCF+3n/UUwUx3"
    "i5SntCtoymFUUg+ahWepGSmhqcKofVTgbiB52dUwHmXMp312FMJGegMpWxIgmpjF3XAH9d"
    "EYYj7RegLAcvQfeXQGTlihNwraPRK1IW7f/9JkpjxvT832Up69heL4YMFNEZqltuSEiiTl"
    "V0ZUGL1MvAK1B0npXh/7xEQdBcBlOQG+7FOOkX+5PjF+dbtMU/VPh+fnfx9q00oLl1KtYw"
    "VWf9lAT7AtXOWL8y6yfFtb4a2mk/H9bxnPIffFH4yHGtSPv0n9JmNCn/p7YIkrCFbKGawx"
    "c0m+1mv3qIOAaEG4zUI1NFuOGQDeQPrMeHaRTFf5wOwPl8C52y++8YT5OEE93077KUfcZm"
    "X4kq1JfQDVURTy4BFTzTjhU8YOMbdYxWLwbpYA1tpcAU2p8pJHM2Hrb8wVDzZ7v7TLJ9vi"
    "comMjStMTzqTJFi88YIjsrT77Kc23Ev6EGwkh7BmogDDkhIY+t3/DPas04e9TK+CmIWIjy"
    "/nN+6Dr2qN5dZAURCyHef9ZaYgu6HDW9M7MkZk1u1cAaOgWRSKqoHoae2NVS6xAWzGHI9m"
    "vGUCitMc5GlIQbJ3OGoNw5HchrHyC0YOSuVlFxzZzvvaZ6G3Q37f4PTYgp9Ej6wG7p126B"
    "wuKB4jU+jpEsw1txkfJWAoJibbshQVlIQjWeXFnIk/HjMYyk1yc3q5GdhHVq5Oz58xZahM"
    "9qVCLJGAR5jd36hpjpP4gLVSYSKz0dmKqM9PQylh6M9Os8dSYz1Qrt1A7e8hjM9cea6+W1"
    "1UymGrxOe8Tm+7iy1kZvB4FB369Bf0NYh2tRilJAXfqpb+10VQ0sSU9LYnbjZDszhZRpg0"
    "b2TTYzcdDUtsk/JFfCTWR2UjoyVRpKyZxeDKUyZDFifFBmJ10XxqZ5Tx7ILTTTQoIWS71G"
    "3swqRbMuVBEt6L07o+KmR4kSUV11XZGEm67b33Qd0pjcyMqmVHjvhOAyd7hVfKzn6Fgsn2"
    "HP0IMsQIljtse/JAbwW255DroQ+zQ96zsdoG0BbentNs+ox/4Vmk8aLft0ePqwec8P9hjN"
    "BzHy50ZEQsGWb1UnCJzk0Jxk3oGQzMENDmRkPGRkvgdcs3NuXHu7PQmZG8hA3pIollGP5L"
    "mScwQkc5JBnzXIrirq2ZjEgVbsYCtgYeyglzwUhlcBwZG7ogHxtHLY6pIDBhWCTKeMMWKD"
    "v3rBOiJ3ko2tdHCX5MDHreHjNttsAfZsBns2kemZm0QiWN3rMJbfFbgbfJD3uZjP66XN7n"
    "X6+dnLSyMzUu7B0dSG+BVWrv0SFJcbXExdXUz5m6IFfUEIjsk9HZM5x33kGZmb3yPb/G1P"
    "yMJL/7BvaSWtatCG9CPdF6Qmco7Cu2wa4XiHl7PkcJcyjmz0YcqxTCb2TTlMKvQD1jH+8J"
    "at6wGsD7iHWUvQC/cAr4cFXo/LgHq3Mv6RDiipx0xMOWjdDNAOI2kHpGAbtVBj4YOWspKx"
    "pGDbqafGF7YxkhnakYFtIjc0NgH73Tr5GjVmmDxXEsPlOu4n/gW80Hh9q+KFSUUj8ZD49r"
    "rVpzVZqD9tny+Cv64Iw5E2IS/LwU3kwLtHugDAu4F3G/UaAO8+NLLG8u5PeEWZtPAgG1Fy"
    "b5bMgeIDKD6o6d0sDyJyf5e28r7CX9XJUDvBARPjr7/0tSgKfK9e/3JVot55+rv8Hud8eo"
    "GZvxJXO1cak9ClYNo6wBdELGhwNDjgHJg5ZVpFIEWZASGniZbtS/v0XP9xQ5k49bBM8atM"
    "+pIc1H9Aj6OxHrnF6rOIBncdVqYiCK4WO10tdtr64Gk5JPrj87SY6A4AR8uTc7S8L4SUJh"
    "J3S2l8qnK61IJTD7peJm/8yEEMO8niY3/q8M9wIs6IbgJ0i6O/Oat1tHBWaBNQxKd6iLGN"
    "w62EpYMi5x+fP7znvyZJ+ndmOKD3zvH/nJ08m1QWrr+/0iI8m983GmG+PdkDZYtV4XwKRH"
    "GNcyPBvbNbW/rkuIUtfXLcaEuLIbDsDH4LxmJXPAHD7iBlvA+b1Lbq/0LH+OL53R768rEP"
    "Fp3VFp0VsfN0x5oGrYkmXendNq1K3SydPfIi9YvVKlCYyMXhqcpCRruJkJsAuQn1krGA4A"
    "Z2rQjWFoX2Y14e1r7v+crZCHMzMXYXKFrowFwRs9CO3z/Uyf9rYJzPtxDcXtp83uNZRPSu"
    "YSuIWJBMM8xtYQz7hGUXTksqNpozl2qCVmzsoTOYIo+usAR3ha7eSlgBeCV16fnz522Sl/"
    "i05vSlZBCcrsayxJrz40CGz5qvJiP/m5gsr/izicz8qU2aKo2g4nS+j/w+qiTBFhrDLp+q"
    "bCH+g7VJekkIbKEHCXqRoHQlNtYcs8Br7OQ1CxSIP6JlJpWErDOUjo7b2El8VjPQxzUr6Y"
    "Dl1cZt7IOEKNdRB/ZeEIJ0azvTIuwMD5fw38VV9NegJgvrsK8wfTku9th4cvnTxrUeraP1"
    "td0ILUifRAvSzziKGsLL+dBU5VWJ0kkt864/c0Ywo/7GCeicfx2HhM49iRcOcmaM3keY1Z"
    "Oo24mAK2akanyqcMXE9BaH2r6YshQ4Yx50xoAD3qj3ASxbYxYA7CuzeD0QzvETzitxPMvo"
    "ZjqgJJvJ0Q5RO6CKQBUPlMMIoSNIiXnCjJzhO64yujSYKcpBwGOEhNyswhaIdzzldUjSjX"
    "QXoCAELwAEmiDQNKLd3lfRrZdlzT4WVlkmrpUAF5RoCV3+9533P719eyivykcsv8g4eT5V"
    "+VRWuJe7i8GlMoazbapwqSykdePNln4+3zo3Si8ldFyl6hXQbQVs9KPsvStyiON7ym61qu"
    "aKMhak3g6dVu7R5QqFG9dDOqCXpQB2bdhDKtMjil1OranCHRpq5PvYd2daLe2LMhZAPsDJ"
    "CM5vowhiqaAlnHdZmJIcLMz+e8TRm5ibkHp0siADeqkVYyfzEMVrht3IW2C9BiMyWetQ3z"
    "+LT8Fy+f96XaJuUnEIvnUPvsWUySt2FfynKGTdlu+r80uund07zCJpdOFhzV6UtQ/4PjT8"
    "Ld7wj+Ncha0YkcUbFG2266LWYd5HSzQcdkVcJguQPwy5yMfSwjkXGBBcFATjpSwcLlf8S8"
    "v3WBGzYCMP7ZwRLVwFwe5yvWZRDm7X7AI+o7MOBL0kBsS8e1bikna79q4oB/h3xT/AcxS4"
    "Cxro3sFZFoRLODUu4VytWRdfZEkMdnzXHR8HkUuiaC1r2K8otyhJWcBxqtUAx23oupimqA"
    "Y4rlF2AZs2oSwJWQD1EIymlul5qFwuFsk7MmQjU3U+F10FaSvM9u0Y7hfU8VAoeiyIBgsL"
    "zPAz52qBHeI7JBJ30jlZauE3EX+m6NLQ5ZMgfWy0R0Jz+hheIhLonA5bAQu01QDOyhWKon"
    "vKdY1u0WNNEPBugzejgZbfLJ8/ILpLLG4LHavnLKAe0oN4J2HdFm4TVWoOKdXiSdm3de9I"
    "RGaEW1VaOUxy6QExX61nAfHGurFz+CIcRiQmd5I9rvQSSOXBWaDhLMgRDFA4XyO9jrwyWV"
    "A3anUDKXxGkfTCi0AigZP+ylQEwXPW2VeMIq5L6JyE2mtQE4VV0FkFU7w7NAgmMt8OTYPe"
    "Cs8On9FDpd719vbLL+B1GcNGniq8Lkv+m8hKZkYpKWZRDJilBrNcEF+8TTEKJN55JeQVSU"
    "BdA/UDNsZ8ssdnEf87GmMWuQ1dGRqPgarYcAT/eb/wHx+dvjh9eXJ+ukV9+0QFtiTFOgw5"
    "OF4Hgl6VhM3ducwpoF0uNCmJAfpd0S/cxN6eXxaEoNvx44yi8krUl0G7N8zH7GNGtgRtG8"
    "IUtp5JXXaFNfkh/9FSWzMbnT5kcbo0mWhhi5hsOR9nbFqhBaYKizImsV5UbitgYaOSXiLL"
    "ghZ3I9PApSfNXDpRXvpMYisE7Sn3RiQCSSJQByIR7MklYmJjucLGM41H/EyTryJlET9n3W"
    "Qe4BCJsurDdZ2Skwy4QvfDg7uygVy0IRdwwcphre3S69Me/pIYWNz7Oijp1iTbw1G5s+9G"
    "thRtT8zSJjSzibBhOqYtsuZeHpQ4k6RUJHUyqWhIFPfCQMpgzajwB9EbGQepzhVTps71pJ"
    "xWmQtC4N041a1iMpptcfbaEMekXrk9NcRZM61akmx6Xx6o+s7vbXMPgm6SSC/RLMra5VwG"
    "Mhc0Mhe6JeAfKvF+MLWx/6R7EroMr4INP611W5ZJREGRtFMkRei62vbNnwFR9a52frxgGP"
    "naS1ESAy9LZ/RHEEIbSPGctbow8UxxX+KZ5LpEGsZYZtqr2s5vRSzAeIjmCOX2lGvmaXWd"
    "30kA3B3hTiHT0CIVsQGBj/k++Msq4IANo1VOjlsolZPjRp0ihiqQr5dLxLRIekHEgj0+zE"
    "W3XUtioRS2qwHapQTW6tLX/ZueKI6RtxCZwpF2N0qZLHSk7HIbEZQgm2kMYZ90WZeSGDgC"
    "uqIvPCukQ7ZhTQ7yDavQJqE/fWSrYgBsFdgbdMctGdIlSVYmCgDXlYIIMMiIikIf7EQA0F"
    "oZX+GS6+SZBtmWyVpHuvu5OE749L7GuuGeiph9WPcU6/ljTWOsC3ZJCKDWglr7yuCKmHVw"
    "7990TxFDxevs9QGviVsHfL/7fEX5Aajleq3KQWvCtq4qo/Pvn4A9XswX1VqBimBPHhH7Y/"
    "PFbJPHZKrAMjxqGVIN3uE9qAjCAuynFMXQagkjC1HalEs0qJw94Nuyv4ZZe7wttHUNW4KX"
    "fw3n/U9v306kZyqAqwa3QiEe3ri5rgVg1cBWzqSGLXuYCqo3Pl6u+NcLvQ1frYmklqoyY6"
    "qqqiK7ue4t3rQrsJpcOF5AcHIDjPjbzg1lDnIY5mscxU5MncSoihb1a2a0JFuUa/HvfPhS"
    "cSi+emzx1S3Wchdk0y2so+jHrw6pFCa9BuC9MWYBTG1WCOYqmKt7M1eN6wNpIuU3tA3kO3"
    "44N/SAzIeU/H6ZTur11oEpNG4yU9+qGLfZ1MPW9TCfeVhK+hTUw7jj0UjS8eD5CK2aLGzV"
    "9Nonje2akjEl+Uj2jMj7b+tWDB2MWEAwc0RCn0NvHMQfJYUDjvgwiT+xlQj0rjZYNatYyl"
    "gKw/tXJIPVXUHhLBTOSuDePhlt4ew9IzHXDNpe8LIc8G7rTB47j9UxWTwmEnNDHYIC9Cs0"
    "nzSQcjH0MCeP0bwXjyD/3PxdNeVGUuDZbXg2qOaDtRbbvjLtgS+8ZsBG9nQmxqnifOSRmK"
    "nfkS1A2yNxt+8g6Ggzx2jgFw9yi35oxaEZBGT3PZZd6FbQ77dq3qDm6kdtfUkqV9J3soPs"
    "QIqCLvmrTkMsVRfbQbXSyKe1zj1O9aTv0Nnv2IunSQ4xvsNs6kTUiRcodpAT8A3i8OcMr5"
    "IcRudVksvo+BRHTkhjZyaWzSH8PzgSsjzlHv7Kb+Fv4SVdh75IdObqzeE/lEsnH5b/ORJz"
    "lOmM+hvHQ6EzW7MN/4NLnDzh2OFvIudmHa8ZhvDG6BXjIdOeDVKL56cttOL5aaNSFEPV2y"
    "YOd5nHoa2pQQr9E82l2zukJARgtwY7Oxu0IxdlOcjf78eHcKDEUMRuk6O+nheajihJ1zKZ"
    "M8B1WjFZ4oBwDgiOYGN2sIqRbNdLQ60XZSzU6vvvTR6gKHY73edRlQT/b2fHOzflNFsmFi"
    "SGw/2oX9D31jFxvfI71RiW5YCjQI2hDYoGKt0sT47+L9Eh4qLUJ1BCxSWzlLRc0n6wtVd0"
    "hdmSROKASlyVNEwdhMLVmHysg0IqWPoz5xO+o7fCsxniyOGbbFNwaUa3wmGJ5nxRdl7MBQ"
    "5WMhfpEH/SQN8mBIQea2XAXbu9d+Hk36JLa9+C2GBXZo4eb5ZqN23uW5aDOzHspLi2OpEq"
    "bcX0nRklMUB/T/ZFiuoezAu7U69Kmw8qWp+E0XZJ6a2IfEwkptp2bKoy0GbZLOinYRCnNs"
    "KkAQ4CxWVPiH6Pz8E51qPS6KR6I73GhmbVfyRSH/FH8oBTeEX6bd8FBMMYrQoEw7T1AIIB"
    "BMPAVwAIBhCMGsH4hJHXFInejimpBstmDeje4P/CS/o7qdGQaiZpzlSAmhhHTdIFrC1Ac6"
    "RxK2Bju6j9VPiNqZpl5JdWwvUIRumZsZg8lhJvsHnA5jFzIcDoAaOn3oJgIcph3q2TL1Pv"
    "QbAbnSqbECTz3CWfOERR3CIv4QHfqzHKd6owcHYLprUIJTE4C4EHjmkBgIxYng31CXuY3O"
    "HyOVMdU56arDirz55f1xO+kdIzfJGxLJ9LcMObT7zePsu/TzIAZSFGqhXVMQvtcKAdzjhd"
    "iNAOZ0CwF1J7vRnnfL6NEPdxXbBoNSc7IkPENnKEc4nqfRSbzJweGcaqg01cmDIt3EfBgb"
    "x88/7i06/yO1fy+cJ7MmfJB00uf716fVG9DiTnN2039VbAwl19dN4mhnbeHEI7r1fooUjW"
    "66MZ352EdXG0s1YxyjNFjPKsHqNEcYyXq/SmrzLGzeZ5QWQ44/x5vxR6bw1VMgOnBqey4d"
    "tWBqKRe/dCFa1LrVWpCMLS2NSH77PoCZw4uSRulN3gVOVHifJprZt93NAgoPdpAw3Md4Dv"
    "zLCH1hF2kBORGDv3KHIYXlK+7WSdO7TlDWzDAaGLVmnjmsoKdFRPx4dpVusB23D0YbQuUO"
    "gHWhbUTsJCE+rsqE3XSj6rmeMf1fpWmu5GHHkeIsPBtkdYezN1J2PhNt6/J8DsWLKd/GR8"
    "oeSx1vIcyAYi/IWNfxSERWYE7UanSisomecK3gO3SEF0uKYqDkugDYoP98KfI5Jp1/am4l"
    "YEMqs6W4WYMcp0dvVWwD5ava9tbYhn8Ef+6rwOY7aRHYq7QeWZuODTXP4CMtJPXjK959sF"
    "rmw2V1M0H4fFpWu/BqUFB7XdVW2bWhhl52ugsB+T/Wya9WhkInLxzR9hTZSJFrmhJVEXmB"
    "FvIWMd2YiScqDdHGMM8KdCKR6ZPNJMFhovO2o2NJpvO7LBsdyLDS1eKg2Es+kWottLFwz+"
    "F2MscxX/4/OH93KECyIVlH3ixc7/OQEZc82uDFwBhvjkbYJqjuk2P7UA9ytJdqr4gMtDW9"
    "F//j/Ny5Zi"
)
