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
    "locked" BOOL NOT NULL,
    "discoverable" BOOL NOT NULL,
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
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "algorithm" VARCHAR(16) NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "number" INT NOT NULL,
    "since" BIGINT NOT NULL,
    "announcement_uri" VARCHAR(2048) NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_signing_key_account_a18ba8" UNIQUE ("account_id", "algorithm", "number")
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
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "state" VARCHAR(16) NOT NULL,
    "uri" VARCHAR(2048) NOT NULL,
    "show_boosts" BOOL NOT NULL,
    "notify" BOOL NOT NULL,
    "created_at" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "target_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_follows_account_5d8b90" UNIQUE ("account_id", "target_id")
);
CREATE INDEX "idx_follows_target__c76e1c" ON "follows" ("target_id", "state");
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
    "post_ids_json" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "category" VARCHAR(16) NOT NULL,
    "forwarded" BOOL NOT NULL,
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
    "scheme_checked_at" BIGINT
);
CREATE TABLE "people" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "email" VARCHAR(255) NOT NULL,
    "password_hash" VARCHAR(255) NOT NULL,
    "role" VARCHAR(16) NOT NULL,
    "locale" VARCHAR(8) NOT NULL,
    "default_visibility" VARCHAR(16) NOT NULL,
    "default_sensitive" BOOL NOT NULL,
    "default_language" VARCHAR(8) NOT NULL,
    "created_at" BIGINT NOT NULL,
    "disabled_at" BIGINT,
    "last_login_at" BIGINT
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
    "attachments_json" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "edited_at" BIGINT,
    "replies_count" INT NOT NULL,
    "boosts_count" INT NOT NULL,
    "favourites_count" INT NOT NULL,
    "revision" INT NOT NULL,
    "application_name" VARCHAR(255) NOT NULL,
    "context_uri" VARCHAR(2048) NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "boost_of_id" BIGINT REFERENCES "posts" ("id") ON DELETE CASCADE,
    "in_reply_to_id" BIGINT REFERENCES "posts" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_posts_account_c17008" UNIQUE ("account_id", "boost_of_id")
);
CREATE INDEX "idx_posts_url_c18e98" ON "posts" ("url");
CREATE INDEX "idx_posts_in_repl_93133b" ON "posts" ("in_reply_to_uri");
CREATE INDEX "idx_posts_thread__ac75c1" ON "posts" ("thread_id");
CREATE INDEX "idx_posts_boost_o_50f39d" ON "posts" ("boost_of_id");
CREATE INDEX "idx_posts_in_repl_a8026b" ON "posts" ("in_reply_to_id");
CREATE INDEX "idx_posts_account_928097" ON "posts" ("account_id", "id");
CREATE INDEX "idx_posts_visibil_89d088" ON "posts" ("visibility", "id");
CREATE TABLE "notifications" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
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
CREATE TABLE "silent_hosts" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "host" VARCHAR(255) NOT NULL UNIQUE,
    "since" BIGINT NOT NULL,
    "error" VARCHAR(255) NOT NULL
);
CREATE TABLE "home_entries" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "owner_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "post_id" BIGINT NOT NULL REFERENCES "posts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_home_entrie_owner_i_7ca47e" UNIQUE ("owner_id", "post_id")
);
CREATE INDEX "idx_home_entrie_post_id_3338ff" ON "home_entries" ("post_id");
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztXWuT27iV/SssfZmZKq3Tbzupra3qdjwZJ3bb5e7MZqrHy0AkJMFNEQpIdVub9X9fgB"
    "QlPkA0wRYpEL5fkjGBq5YOwItzn/j3aEF9HEQvLj2PrsJ49Cfn36MQLTD/j/LQ2Bmh5XI3"
    "IB7EaBIkc1E6KXmIJlHMkCc+bIqCCPNHPo48RpYxoaGY/d9z6ngodPikF84/5zSK/+mQyP"
    "l99PvImVLmZJ/m0KkTz/lIRGL8Qny2Tz3+4SScPe9jViH51wq7MZ3heI4Z/7C7z/wxCX38"
    "FUfZP5f37pTgwC+gQnzxAclzN14vk2dXZPY2jH9O5oovOXE9GqwW4W7+ch3PabgVICmeMx"
    "xihmLs56AKV0GwQTV7lH5b/iBmK7z9mv7ugY+naBUIwEf/OV2FnsDZ2SzfBEX4RYgfXeL/"
    "1+bL5aa77vWHW/fmza3rjirrJL5KCfPNI4+GYo2JWHEBzkx8u//448nJ6enLk6PTi1fnZy"
    "9fnr86esXnJj+lOvTyW/pldkimH5Xg+fYvb69vxReifCOlO0w8+JbIoBilUslC7VZmFWGW"
    "/HdlfV7PEZOvTl6mtEb8B7ZZo+zBbpF2L0EGewZsF0uxQF/dAIezeM7/eXJ+roD518tPr3"
    "+5/PQjn/VTEezrzdBJOiZw3+EsXjQdjLP5XeFbfQk62+c9gItCP9DawjuJ/QD8tJLpbfue"
    "H580QJjPqkU4GSsivGJES0Ok063D9uTo7FWT7cun1e/fZLAILz+MKUtx0kC5KNWfJh59xC"
    "ziMPYC+WmT3Xxav5lPK3vZJ9EyQGtX99gry/UI+IB1c0hjCcq3+GsN9cvmW4CuAszbN/9I"
    "qNoiiv4V5DH88f3lPxJ4F+vNyLsP13/Jpucwf/3uw5UEajeiK+ZpI54TA+C1gU+Jtftlox"
    "SbAl8S6xH4u8+2QL9igR4xCaxk1V3xkgduNzJXE+SilAX6pB+w5xj5WBvsohSA3RBsEk7o"
    "V12sC0IAdUOoI44n9t1WiMtkAfiGwNNV3ALyohSA3RDsKQ0C+sgNY128K4JATnQQ59+jHe"
    "I5QdjkTSHHKF4JhayLeEkOAG8I+D1eu7LgWT3UOwnQI80wXq4mAfFcAdwSL3QM+KqkBRu7"
    "bwse+yfn58d/dBf8VxAReNXZ7VJhCxahuPOPT5psfD6rdt8nY0XcA+rdY1lcntIAo1CO90"
    "6oBPKES3WF8vZJv7v96sOHd4XdfvW2vJ3//v7qDQc+gZ1PInHyOIu6F0IOHn3gwExkYUol"
    "4mXRHnHPFP1gYfcYFpC4SBJ6f08XuC79pCi3nzSURuqkJhGFPlqRhZLnkbE3b7EwRblWC7"
    "PZ1MaknhwE/2gVLTH/wforUJaENWj9Dmzt/m2qYHEZarPjJJL96aijbhfh5Pjs5dmr04uz"
    "LfbbJyrI6+AVRn47eAuSAG8Z3iWNYv2dW5ICWMuwBiiKXYGStmIuS4JibquYGX4gEZGF8m"
    "v3dV4ENnUZ0MxI13dmVSWts+336dUS+ffT+1yet3gwQd79I2K+WxmhJ7RubnVocbIoP0Eh"
    "miXgid8pfsPGaLkhs5AD8De8HklKI3KjY1V1RJTOE2vfsELi0lky8sC3gcNlRP0CcgLqoS"
    "CraRg7j4z/Pew7k7UTz3FS2vBD5ESYG3yx82P6Jf6Q/vPFcv1TtXqimz8hqay4y6pDNvse"
    "BTPKSDxPvIzhajHh0z4fuvxic1yYm7xrRIlFYeka59DkhSwssji+aOLRvKh3aF6U/ZmbF0"
    "+200PE1nKYc0Jlx9o6xtEAYVZtX+F8H+c8axzNq7fXl59+k/vvs/mCVc5Y8kGjq99u31yW"
    "805TddScLu0E+iNLxwMhSxEJZem7Sp9MJgKeyr0bAygM+SnsYYG+q1kFI5MF/tq4JCZPf5"
    "pzl6Jcf2+EFTSmYkBU1qO6GD9ThjlV53w+WZC3/KsjuT6q1kYPbCG+ZZstezra8lmGHrfE"
    "u7QHOQL8d+M0SPX68ub15Z/fjL4dxjS7XPkk/oQ9yooWgmR4rCxdFxMbWWX14BpYTw4GTS"
    "ODRtM1CWHUrsiJKADVYiSZgIUWZSfViyjZRpoQyx3BNmB8cdYA4ouzWoTFUDkSPfmCPa3W"
    "CDkRCyHuik9P8JQTtSrO9dmNOwkLjJa+sxrRNJa5ROrR3goA2I3ANiTW8WcckAfMpJGO7Z"
    "iSSvvpLIKbRTmew6fv+G5CaXn9tr8MI8LPnHxHn0tzrsaF7jjgPmab8Et+/vYDxDn3wAWF"
    "kfMZGj8ZyhXrSbxpDYlsY45DKjAdPLkpa6umeJflLDh7Oyfs2QHQmK5nAhbu5/1HMVEc48"
    "Uy7QnZMJqWF4Hko0rpRUpqKnCqHFY7GYgftHZOBZhzKd9dhTGRnIHKVMaSJKQytl0D/HVJ"
    "GI60X4CiHLwE7V8CkZUrTsCVjkYvSVm0//ebKI0Z0/N/F6WsY3udGDJQRGeobpmSkEStqu"
    "iKghapl55XIO88K8J/s0BBUF8Gk5Pr78U47Rb705OXF1u0xT9U+N68v3z3ThrQ3DoVK5iq"
    "s34Kgl2BamesX5n1k+JaXQ3ttJ8Pq3hG+Q++zH3ksFakefpPYTOalP9TWQRJ2EK2UPXhC7"
    "qZ7W5+dR9xDAg3GKlHxopwwyEbyB9Yj/fTKIr/OB2As/kWOmX33zGeJgknuunfRSn7jM2u"
    "ElWoL6EbqiKeTAIqeMYtK3jAxjfqGC1fDNLCGtpKgSm0P1NI5mw8bPmDoebPdveZZPu8YQ"
    "yF0rKHzchYZefgZE4fOVpZpk2WjgXWjpGqYqywdjTTUPaafWLQdVn7zz4BM6fD3BNICew2"
    "kga1Dj2ZkD6OkSzpRHG321YC7PSmBdqQqZZQje8uU+27Mb4ZRtIb3erVyE7COjVyfnTUQI"
    "vwWfXXyoox8DsZu/UNqaj6WfR4Hkms9HRgrDLS0/7QHRjpd5k3f2Oq5To8HLwLG5jrzzXX"
    "i2urGd/pvXRkwOb7sAJpg7eDwKDv1qCfEtaiU3NeCqhLNyn3rbpnw5J0tCRm93L7DiOZRr"
    "ZyMzOWaWont5+TWypGMjspHRkrDaVkTieGUhGyGDE+KLOT7nJj46xMuP9gJ7R8a2IhQdV3"
    "p5E3s7JjrQtVRHP66E6ouHxGokRUt++VJOHyveaX74U0JlNZJqcK750Q3C8JFx0O9Rwdiu"
    "XT7xl6kAUocMzm+BfEAH7LLc9DpPfvxfSs7nSAtgG0hbfbPKMe+7doNqq17NPh8dPmPT/Y"
    "YzTrxcifGREJBVu+Uft24CSH5iSzFoRkBm5wICPDISOzPeC6OeeGtbebk5CZgQzkKqDevY"
    "x7pANK1jERUw4aUwDGYSTjAPeUUQsFVNCYBTDZPWWnngJCCN4pw3mhoc6p96vka1SYYfJc"
    "SQwXq7ibpHzghcbrWxUvTKK9xEPi2+tG5iuyEJtvHi8+YF9waBwLvPvwCwC8G3i3Ua8B8O"
    "5DI2ss7/6El5TFIwnz3owouTdL5kBPXih7rehd0RWS/8rI/SJtc1B/V2lFsMdM5LvPXS2K"
    "At9Oroj16EIwbR3gcyIWJH/3DjgHZkaZVpF3XqZHyGmiZbvSPh1XM0wpE6celil+lUlfkI"
    "P8b8j/HuqRm28hFNHgocXKlATB1WKnq8VOWx88LYdEf3ieFhPdAeBo+e4cLde5kNJI4m4p"
    "jI9VTpdKcOpJ18vorR85iGEnWXzsjx3+GU7EGdE0QPc4+pOzXEVzZ4nWAUV8qocYWzvcSl"
    "g4KHL+evPhmv+axQSzyJnggD46J/9zfvpiVFq47v5Kg/Bs1os5wnx7bq8nSF0Jku4AReFs"
    "CkRxjXMjQU/uDq8eAsvOqLdgKHbFd2DYZSeHFvo5oY5Malv1f66bRv78bg598dgHi85qi8"
    "6K2Hm6Y02D1kSTrvBuPw3sUtqXVBvWj5uPGZTObgpp7qQyyUa+XC4DhYmcHx6rLGS0mwi5"
    "CZCbUC0ZCwiuYdeKYG1eCG7TKhmX1XbcEeZmYuzOUTTXgbkkZqEdv3+ok//XwDibbyG4nb"
    "TifsSTiOi1qMyJWJBM008nRYZ9wjbN+CUVG/WZSxVBKzZ23xlMkUeXWIK7QldvJawAvJS6"
    "dNToUiIxrT596QiuJTKaJVacHwcyfFZ8NRn538Rkec2fjWTmT2XSWGkE5afzfeR3USUJtt"
    "AQdvlYZQvxH6xN0gtCYAs9SdDzBKUtsbHmmAVeYyevmaNA/BEtM6kgZJ2hdHzSxE7is+qB"
    "PqlYSQcsrzZuYx8kRLmKWrD3nBCkW9uZFmFneLiA/y6uor8GFVlYh32F6YtxsefGk4ufNq"
    "z1aBytr+zGpwPLhmZDGAmvsTeb3eAoqgkvZ0NjlVclSic1zLu+4YxgQv21E9AZ/zoOCZ1H"
    "Es8d5EwYfYwwqyZRNxMBV8xA1fhY4YqJ6T0OtX0xRSlwxjzpjAEHvFHvA1i2xiwA2Fdm8X"
    "ognMMnnLfieJbRzXRASTaTox2idkAVgSoeKIcRQkeQEvMdM3KGH7jKaNNgJi8HAY8BEnKz"
    "Clsg3vE9r0OSbqS7ADkheAEg0ASBpgHt9q6Kbr1N1uxzYZVl4loJcE6JFtDlf9+5/vu7d4"
    "fyqnzEiSej4lRJno9VPpUlnwEuFXCpVA63ubRuvN7Sz+Zb50bppISOq1S9ArqtgI1+lL13"
    "RQ5x/EjZvVbVXF7GgtTbvtPKPbpYonDtekgH9KIUwK4Ne0hlekSxy6k1Vbh9Q418H/vuRK"
    "ulfV7GAsh7OBnB+W0UQSwUtISzNgtTkIOF2X+PODqNuQmpRydzMqCXGjF2MgtRvGLYjbw5"
    "1mswIpO1DvX9s/gULJf/r9cm6iYVh+Dbs5zfh3JvsUiepL4ZGatdXHQZ4EY+rl26+eOcOh"
    "4KRdq5yDmfY4ZfOLdz7BDfIZFo0+1svK0/RPyZInG9zSeBR22gL8xY4VHDC0QCnWNjK2Dd"
    "WdHJCb1EUfRIua7RzQOrCALeTfBmNNBiQdn8HtFdYHGBwlD5T0A9pAfxTsK6LdykdUB944"
    "BK24DNt3UfSEQmJCCxlltHLt0j5svVJCDeUDd2Bl+Ew4jE5EGyx5WXF0rl4RJDjUsMMwQD"
    "FM5WSK9JiUwW1I1a3YBX0yiSnnsRSCRw0l+ZkiD4FdquQIAirkvojITaa1ARhVUYoneHBs"
    "FI5tsRz8dKzw6f0UHy0l3tTWngdTFyI48VXpcF/01kKTOjlBQzLwbMUoNZzokv3qYYBZLs"
    "GyXkJUlAXQP1A/YK+G6Pzzz+DzTGLHJrEtVrj4GyWH8E/6hb+E+Oz16evTq9ONuivn2iAl"
    "tScxSGHByvBUEvS8Lmbp35EdA2PR4LYoB+W/QPcveicQnDJtR79XuVmmlL0LRGxtDL1IQ1"
    "+SH70VJbczM6fsridOnS0qvU4A7uRs1GSKwXldsKWFi70UlkWdDidmQauPSonksnykufSW"
    "yFoGJ/b0QikCQCtSASwZ5cIibW2uY2nmk84leafBUpi/h1U2DzBIdIlFUXruuUnGyAyxWE"
    "H9yVDeSiCbmAnpOHtbYLr09z+AtiYHHv66CkW5NsD0flzr4b2FI0PTELm9DMviqG6Zh9Nl"
    "Y5FB2JYjkVSZ1MKhoSxZ0wkCJYEyr8QXQq4yDluWLK2LkbFdMqM0EIvBunulVMRnq3X72T"
    "ZK9X+pnUPqSj26FXTKuWZDO9Kw9Uded3trl7QTdJpJdoFlX+wlYGMhc0MhfaJeAfKvG+N7"
    "Wx/6R7EroML4M1P63l967Woy0RBUXSTJHkoWtr29d/BkTV29r58Zxh5GsvRUEMvCyt0R9A"
    "CK0nxXPeqIf8uaKF/LmkgzwNYywz7VWduLYiFmCsgLSbS7Xpinlajbh2EgB3S7hTyDS0SE"
    "msR+Bjvg/+sAw4YP1oldOTBkrl9KRWp4ihEuSrxQIxLZKeE7Fgj/dz90fbklgohW1rgLYp"
    "gbW69HX/pieKY+TNRaZw5H6JZAGd+nNSJtsj5HefbTkzoQTZUGMI+6TNuhTEwBHQFn3hWS"
    "Etsg0rcpBvWIY2Cf3pI1sWA2DLwE7RA7dkSJskWZkoACy56I1E0swThT7YiQCgqqvDkmca"
    "ZFsmax3p7qaXtvDpfY11wz0lMfuw7ijWY3bu5nfA5fK5RlorUBKEC/JaLkA+UvmcKCcswz"
    "6zaA1N9DQyh1b3Cr3crt0Dvg1Lg83a402hrb7gNXfoyVQ6gKsGt3SCmZSi/NbHiyWNceit"
    "+WKNJMnKpRljVdoy2c117/G6WQbz6NLxAoKTFuvibztTyhzkMMyXOIqdmDpJQ9VoXu3jri"
    "XZIB+af+fD12JBdvNzs5vvsVYodDPdwkRFuARK8SZYF6sAExe6AR2cE4FRZcgr0JVRZVyj"
    "JRMZv6F9lt7zw7mmyVI2pOT3i3RSp219x9AZwUx9q2LcZlMPW9fDfOZhKelTtg8y7Hg0kn"
    "Q8eT5CLwQLeyG88UltP4RkTEk+kj0jEuuauhVDByMWEMwcETF36NRB/FGSmeeID5P4ExuJ"
    "QHNIg1WziqUMpfKqe0XSXzEQVKZAZYqNlSmPjMRcM2h7wYtywLutM3nsPFaHZPGYSMwNdQ"
    "gK0G/RbFRDysXQ05w8RrNOPIL8c7N31ZQrv4BnN+HZoJoP1rtj+8o0Bz73mgEb2dOZGKeK"
    "85lH4kb9DmwBmh6Ju30HQUebOUYNv3iSW3RDKw7NICC777nsQrdEbb9laQZ1Lz1u6ktSuZ"
    "J+Mueu4Vu64K86DbFUXWwH1Uojm9Y49zjVk75DJ1+wF4+THGL8gNnYiagTz1HsICfgG8Th"
    "zxleJjmMzuskl9HxKY6ckMbORCybQ/h/cCRkecod/JXfw9/DK7oKfZHozNWbw38ol04+LP"
    "tzJOYo0wn1146HQmeyYmv+Bxc4ecKxwz9EznQVrxiG8MbgFeMh054NUosXZw204sVZrVIU"
    "Q+V2zofrln1oa6qn4lyuuXQroQtCAHZjsDdng3bkoigH+fvd+BAOlBiK2H1y1FfzQtMRJe"
    "laJHN6uK8iJgscEM4BwRFszA5WMZLtemmo9byMhVp9/80/AxTFbquG2WVJ8P+2drxzU06z"
    "J1FOoj/cj7sFfW8tiVZLv1WNYVEOOArUGNqgaKDSzfLk6CtK7wWJHkkI+HZMScEnm1lQmg"
    "UcXKohDNXYtq6H+ckwcFYaclaamEow+KJwIwmIoQkaH4m0IvwjeaIafEm6rQQHgmGMVgWC"
    "Ydp6AMEAgmHgKwAEAwhGhWB8wsir6zuzHVNSDbaZ1aN7g/8LL+gXUqEh5aBkxlSAmhhHTd"
    "IFrCxAffBxK2Bj5fF+kkWHlBg18DsLoNOmUXpmKCaPpcQbbB6wecxcCDB6wOipVrPMRWbV"
    "+1XyZarlLLvRsbKeJZnnLvjEPvIr51k2GPhejVG+Y4WBs1swrUUoiMFZCDxwSAsAZMTybK"
    "hP2MPkARfPmfKY8tRk+Vldlo/fjfhGSs/w+YZl+VyCG9584t32WfZ9kgEoOTdSraiOWais"
    "hMrKYboQobKyR7DnUnu9Hudsvo0Qd3HzlOhaIDsiQ8TWcoQziXJr0/XGnB4YxqqDTfTeHe"
    "dam3Igr95eX376Td6+N5svvCczlnzQ6Oq32zeX5c6yGb9puqm3Ahbu6uOLJjG0i/oQ2kV5"
    "S3M7PJKVjdXju5OwLo523ihGea6IUZ5XY5QojvFimTaNL2Jcb57nRPozzo+6pdB7q83bGD"
    "gVOJW9A7YyEI3cuxcqb11qrUpJEJbGppYON4Tr1fgXQTElfpTc6FjlSYmSea5gqtCMDzwj"
    "Fc/IYU0eg3wjnRg8Edk4qZvr9K0IRBVaH6iYMcp0dvVWwDpKvrdtbcip+At/dd6EMZNedb"
    "8bVJ6Jcz7N5S8gI93E5Okj3y7Q+d5cTVF/HOaXrvkaFBYc1LZtSYF2vgaKMHyyn6vLAEH4"
    "ShA+/+YPMB/QxMoyQ9MBLzEj3lzGOjYjSsqBdnOMMcC/F0rxTMdpPVmo7RlXb2jUN42zIb"
    "zSiQ0tXioNhDfTLUS3kwqw2itV/3rz4VqOcP2Vqj7xYuf/nIAMOV9dBq4AoxCcrVytWr5F"
    "dVyMzIoPuDq0Ff3t/wESvT9x"
)
