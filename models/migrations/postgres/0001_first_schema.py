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
    "revision" INT NOT NULL
);
CREATE INDEX "idx_accounts_host_ceccba" ON "accounts" ("host");
CREATE INDEX "idx_accounts_url_fb5fdc" ON "accounts" ("url");
CREATE INDEX "idx_accounts_followe_35b10a" ON "accounts" ("followers_url");
CREATE INDEX "idx_accounts_key_id_7ea982" ON "accounts" ("key_id");
CREATE TABLE "signing_keys" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "algorithm" VARCHAR(16) NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_signing_key_account_14654e" UNIQUE ("account_id", "algorithm")
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
    "activity_id" BIGINT NOT NULL REFERENCES "outgoing_activities" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_deliveries_activit_2189d9" ON "deliveries" ("activity_id");
CREATE INDEX "idx_deliveries_state_5df802" ON "deliveries" ("state", "host", "due_at");
CREATE INDEX "idx_deliveries_orderin_204374" ON "deliveries" ("ordering_key", "host", "state", "activity_id");
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
    "changed_at" BIGINT NOT NULL
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
CREATE INDEX "idx_received_receive_60cb89" ON "received" ("received_at");
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
    "eJztXW2T27iR/issfdndKp3jebWTSl3VjONNJrFnXPZkL1uzPgYiIQkeimBIasa6nP97AL"
    "5IfAExBEekQLg/7ZpAa6SnwcbTje7Gvycr6mIvenHhOHTtx5M/WP+e+GiF2f9Uh6bWBAXB"
    "boA/iNHMS+aidFLyEM2iOEQO/7A58iLMHrk4ckISxIT6fPb/LKnlIN9ik15Y/1zSKP6nRS"
    "Lrt8lvE2tOQyv/NIvOrXjJRiIS4xf8s13qsA8n/uJ5H7P2yb/W2I7pAsdLHLIPu/vMHhPf"
    "xV9xlP8zuLfnBHtuCRXi8g9IntvxJkieXZLFlR//nMzlX3JmO9Rbr/zd/GATL6m/FSApng"
    "vs4xDF2C1A5a89L0M1f5R+W/YgDtd4+zXd3QMXz9Ha44BP/jhf+w7H2crUN0MRfuHjR5u4"
    "/519ucJ0276+ubU/vb217UlNT/yrVDDPHjnU5zomXOMcnAX/dv/1++Pjk5NXxy9Pzl+fnb"
    "56dfb65Ws2N/kp9aFX39Ivs0My/agEz6s/X13f8i9E2UJKVxh/8C2RQTFKpRJF7TSzjnCY"
    "/H9NP2+WKBRrpyhT0RH7gV10lD/YKWn3EuSw58D2oYoV+mp72F/ES/bP47MzCcy/XHx885"
    "eLjz+yWT+Vwb7Oho7TMY77Dmf+oqlgnM/vC9/6S9DbOh8AXOS7ntIS3knsB+Cnjcxgy/fs"
    "6LgFwmxWI8LJWBnhdUiULEQ63Thsj1+evm6zfNm05vWbDJbhZZsxDVOcFFAuSw1niScfcB"
    "gxGAeB/KTNaj5pXswntbXskijw0MZW3faqcgMCPmLb7NNYgPIt/tpA/fL5BqArAfP27T8S"
    "qraKon95RQx/fH/xjwTe1SYbeXdz/ed8egHzN+9uLgVQ2xFdh44y4gUxAF4Z+JRY218yo9"
    "gW+IrYgMDffTYF+nXoqRETz0hW3RcveWB+Y2grglyWMsCeDAP2EiMXK4NdlgKwW4JN/Bn9"
    "qop1SQigbgl1xPDErt0JcZEsAN8SeLqOO0BelgKwW4I9p55HH5ljrIp3TRDIiQri7Ht0Q7"
    "wgCIu8LeQYxWtukFURr8gB4C0Bv8cbW3R41gz1TgLsSDuMg/XMI47NgQvwSsWBr0sasLCH"
    "9uCxe3x2dvR7e8V+BeEHryqrXShsgBLKK//ouM3CZ7Ma130yVsbdo849Fp3LU+ph5Ivx3g"
    "lVQJ4xqb5Q3j4ZdrVf3ty8K632y6vqcv77+8u3DPgEdjaJxMnj/NS9dOTg0AcGzEx0TClF"
    "vCo6IO65oR8t7E6IOSQ2Ehy9v6cr3JR+UpbbTxpKK3PSkIhCH43IQinyyNhZdlBMWa6TYr"
    "JFrU3qyUHwj9ZRgNkPVtdAVRJ00Pkd2Pr921TBshoas+MEksPZqJf9KuH46PTV6euT89Mt"
    "9tsnMsib4OVOfjd4S5IAbxXegEax+sqtSAGsVVg9FMU2R0nZMFclwTB3NcwhfiARER3lN6"
    "7roggsag4oTwWf3xdSjvmDGXLuH1Ho2rURekyb5taHVser6hPko0WCEv9F/Mtl/PkTWfjs"
    "p/4NbyaCLP3C6FSWqB+l83igp2Wy/oUVhOSB6dtiMjyVHlnMdUZenl4/tR5D9vewa802Vr"
    "zESZb9D5EVYeZ7xNaP6Zf4XfrPF8Hmp3oifz9/QpDkf5cXKmRxReQtaEji5Wry+dD5/5m9"
    "0jd7VIsc/53CakqQJHEUhQzM8j86bxNSO2+OqJ1XA2rZ6yZa6T4KN2KYC0LVyM4mxtEIYZ"
    "YtXx79nRZCOwzNy6vri4+/igPI+XxOaxZh8kGTy19v317U0qeL9qm9mSnLDbdxG2Fxajt8"
    "TR91ZfxMQ8z2UrbhJgq5Yl8d+cK003od3cgU8S1fbPnT3dYTosftHllZgwwB9rtxGtB8c/"
    "HpzcWf3k6+HYY7XaxdEn/EDg3Lm7lgWMqeEJ/YijY1g6th7SFwj1bcQ9GNhZD7XhVTKTFS"
    "IoC5gIHkr5dKF5QsI0WIxUEDEzA+P20B8flpI8J8qHpqMfuCHaUy2oKIgRD3lREzw3NG1O"
    "o4N2fC7CQMSL4YOgMGzWMsMM3NaG8FAOxWYGsSjPwT9sgDDoWhyO2YlEq76SyC24Uhn8On"
    "79hqQmkpZt6LwGUSjJ+xiXcMZBeHWUy0OGcrxPe2BxInyYifoTGIpvywmbjr1rDCNLY4pg"
    "Kk0ROaqrVqXQtTkTNgv+2dpOcbQGuKngsYuJ73f8iA4hivgrRnWMvD6aIIHE7XUnNTUlOD"
    "Uxak2snAmUHngJSHGZdy7bUfE8EeKE11qUhCqktXHeCvAQlxpPwClOXgJej+EvCsLb4Drl"
    "UsekXKoPW/30Q6HIZqMe+ylHFsrxdHBoosNLUtc+KTqFOVRVnQIPMy/JnbNgZW04A8MaUk"
    "2NfLYeZxtDQxJcW1rg3lzJSbdbyg7AdfFD5yXBppn6FSWow6pajUlCCIrIsU1Rxhp9lsO/"
    "vVQ4TaITqupR2ZSqLjh+yHe2A7PkzfC/bjVADO5xsYQ9x/A1ya5ETYimu4LGWeb9RXLgV1"
    "BXRDlhKeS0A++LRjPji4pFpto9U+5x28oa0UuEL7c4VEsbHDZuhr6v5sV59Ovs/PSZn6RO"
    "DxZCNTmZ+TFrn34NtUqwVjFLLBbRZQKcNoNzbNz4GHTxWCPP42Dg8c6/d6rK+XP2kcCY+W"
    "9NGeUd59QmBEZO23KpLQfat99y2fxmQu8n1keO+EoMEcdDob6z4KpcnaKKDEMdvjXxID+P"
    "fndUJl+D4rw+srHaBtAW3p7dbPqcfuLVpMGj37dHj6tHvPNvYYLQZx8hciDx98eS19eeAk"
    "B+ckiw6EZAEhcCAj4yEjiz3gmu1z41rb7UnIQkMGcslb/Iu4RzogZR0zPuWgZwrAOLRkHB"
    "Ce0kpRQAW1UYDO4Skz7RQQQohOac4LNQ1OvV8nX6PGDJPnUmK4Wsd95NEDLxyBvZXxwuS0"
    "lziIf3vVk/maLJzNtz8vPmDhN1QGAu8+vAKAdwPv1uo1AN59aGS15d0fcUDDeCJg3tmIlH"
    "uHyRyoYoUq1prdTa4LI25kf4lEjaslF19XBQfMRL773JdSJPj20vfXoSvOtFWAL4gYkPw9"
    "OOAMmAUNlVpAFmUGhJwmVrYv69NzNcOchnzXwyLDL3PpS3KQ/w3532PdcouXSUbUe+igmY"
    "oghFrMDLWY6etDpOWQ6I8v0qJjOAACLd9doOW6cKQ0EYRbSuNTWdCldjj19JXBV25koRBb"
    "ifKxO7XYZ1gRY0RzD93j6A9WsI6WVoA2HkVsqoPCMLnXd2WhyPrrp5tr9mtWMxxG1gx79N"
    "E6/t+zk/qtwb39lRbHs3mTpgiz5blt6JGGEgTdAcrCB7lGBE5x24SRoFlXj826wLPT6i0Y"
    "i1/xHTh2+c6hhH5BqCeX2lT7X+imUdy/20Nf3vbBozPaozPi7DxdsbpBq6NLV3q3nwY2EF"
    "4upwzrh+xjRmWz20Ja2Kl08pEvgsCTuMjF4an0VvjdRMhNgNyEesmYR3ADu5Yc1haF9uNe"
    "Hta/7/uyPszcxNheomipAnNFzEA/fv9QJ/9VwDifbyC4vVxD9IhnEVFrUVkQMSCZZphOii"
    "F2SZj1gRdUbDRnLtUEjVjYQ2cwRQ4NsAB3ia3eShgBeCV16eXLl22Sl9i05vSlZBCCrtqy"
    "xFrw40COz5ppMyT/l7gsb9izicj9qU2aSp2g4nS2jly4bQh8IYEvxH6wMkkvCYEv9CRBLx"
    "KUrsTGmG0WeI2ZvGaJPP5HlNykkpBxjtLRcRs/ic1qBvq45iXBvdoHPqJcRx3Ye0EI0q3N"
    "TIsw83i4hP/uXEVdBzVZ0MO+junL52LPPU8uf9q49NH6tL62Gp8+WNY0G0JLeFskQxwm0v"
    "IJR1HD8XI+NJVFVaJ0Usu860+MEfArNy2PLtjXsYhvPZJ4aSFrFtLHCIf1JOp2IhCKGakZ"
    "n0pCMTG9x75yLKYsBcGYJ4MxEIDX6n0Az1YbBYB/pRevB8I5fsJ5y7dnEd1MB6RkM9na4d"
    "QOqCJQxQPlMMLREaTEfMeMPMQPzGR0aTBTlIMDjxEScr0KW+C843vWQ5JupKqAghC8AHDQ"
    "BAdNI1rtfRXdOlnW7HNhFWXiGglwwYiW0GV/37r++7t3h4qqfMBJJKMWVEmeT2UxlYDNgJ"
    "AKhFRqm9tSWDfe7Onn840Lo/RSQsdMqloB3VbAxDjK3rsi+zh+pOG9UtVcUcaA1Nuh08od"
    "ugqQv7EdpAJ6WQpgV4bdpyI7Ilnl1Jgq3KGhRq6LXXum1NK+KGMA5APsjBD81ooglgpa/E"
    "UXxZTkQDEmFep+YM6jOHs0G5nKfU8aeLiV87nLA31cUstBPs8H5cmgzN/EL6zbJbaIa5GI"
    "98+1sjDIDxF7Jsko7fJJ4OqO9IWZSlxdvELEU9nVtwKwpbfZ0gMURcy1cpUTNGqCgHcbvE"
    "PqKcUW8vkDorvCvLP5MBjvP7zgUQepQbyTMG4Jt6npba7ordXzZt/WfiARmRGPxEr+llh6"
    "QMyD9cwjzlgXdg5fhP2IxORBsMalt4oJ5eF2MYXbxXIEPeY0rZFa9wCRLJgbubmBcINWJL"
    "3wIpCI46SumYogZNt11YCHImZL6IL4yjqoiYIWxhjdoZ43EcV2+POpNLLDZvSQVXDXeIUR"
    "RF20XMhTSdRlxX4TCURulJRiFsWAWSowyyVx+dsUI09wLC6FvCIJqCugfsAi3u92+yzi/0"
    "BjHEZ2QwZp4zZQFRuO4L/sF/7jo9NXp69Pzk+3qG+fyMAWFAP4PgPH6UDQq5KwuDsfyXq0"
    "S/O1khig3xX9g1yKpl0mnw6FGMPecaSbCtomr2t6yxH3Jm/yHy30NbPR6VMep00DQ+84gs"
    "txW3UBILHaqdxWwMCk6l5Oljkt7kamgUtPmrl0YrzUmcRWCEpp90YkPEEiUAci4e0pJKJj"
    "EVxh4enGI36hyVcRsohfssz3JzhEYqz6CF2n5CQDrlCpefBQNpCLNuQCmsEd1tsuvT7t4S"
    "+Jgce9r42Sbl2yPWyVO/9uZKpou2OWFqGeDQ80szH77HhwKDoSxWIqkgaZZDQkinthIGWw"
    "ZpTHg+hcxEGqc/mUqXU3KadV5oJw8K6d6ZYxGeGlW81Bkr3etaVTXX9P17auQ6Vakmx6Xx"
    "Go+srvbXEPgm6SSC+wLLL8ha0MZC4oZC50S8A/VOL9YGZj/0n3xLdDHHgbtluLL0RsRlsg"
    "CoaknSEpQtfVt2/+DDhV7+rnx8sQI1dZFSUxiLJ0Rn8ER2gDGZ6zVs2dzyS9nc8ErZ2pH2"
    "ORay9rkbMVMQDjoZu2RHQdOkodcnYSAHdHuFPIFKxIRWxA4GO2Dn4XeAywYazKyXELo3Jy"
    "3GhT+FAF8vVqhUIlkl4QMWCND9OUv2tJLJTCdnVAu5TAGl36un/XE8UxcpY8Uziyv0SiA5"
    "3mfVIkOyDkd59N2TOhBFlTZwi7pIteSmIQCOiKPo+skA7ZhjU5yDesQpsc/akjWxUDYKvA"
    "ztED82RIlyRZkSgALLiBiUTCzBOJPdiJAKCyO32SZwpkWyRrHOnuJY9e72TC74BcFJNflD"
    "RQEYSrlDoqoHh09pxjN1DDPtM6Nc081DKpU/WypcKq3QO+LWtV9VrjbaGtv+ANty2JTDqA"
    "Kwe3soPplDN75eJVQGPsOxumrIkge7YyYyrLoyW7ufY93rRLqZ1cWI5HcNLzm/9ta05DC1"
    "khZiqOYiumVtLhM1rWG4srSbZI0GXf+fDFQZBu+9x023usdDaXTTcwcw6uC5G8CcYFz8HF"
    "hfY0B+dE4FRp8gr05VRp1/lHR8avaeOf92xzbuj6kw9J+f0qndRrn9kplOrraW9ljFtv6m"
    "GqPvRnHoaSPmk/G822Ry1Jx5P7IxTnG1ic/9YljQX6yZiUfCRrhmd6tQ0r+hZGoUdwaPGU"
    "c4vOLcQeJaliFv8wQTyxlQh0K9TYNMtYylhKgfo3JMNVp0CpBJRKmFgq8RiSmFkG5Sh4WQ"
    "54t3Euj5nb6pg8Hh2JuaYBQQ76LVpMGkg5H3qak8do0UtEkH1u/q7qcgcV8Ow2PBtM88Ga"
    "SWxfmfbAF14zYCN72hPj1HA+c0vMzO/IFNB2S9ytOzh0NJljNPCLJ7lFP7Ti0AwCsvueyy"
    "5Ua6b2WyelUTvNo7axJFko6Sd9Lr+9pSv2qlMfC83FdlBuNPJprXOPUzvpWnT2BTvxNMkh"
    "xg84nFoRteIlii1keWyBWOx5iIMkh9F6k+QyWi7FkeXT2JpxtVmE/Q9DQpSn3MNf+c3/zb"
    "+ka9/lic7MvFnshzLp5MPyP0dihjKdUXdjOci3Zutww/7gCidPGHb4h8iar+N1iOF4Y/SG"
    "8ZBpzxqZxfPTFlbx/LTRKPKhan/hw7VvPrQ3NUhn0MRyqXZiLQkB2K3BzvYG5ZOLshzk7/"
    "cTQzhQYigK75Otvp4Xmo5ISdcqmTPABQoxWWGPMA4IgWBtVrCMkWz1pWDWizIGWvX9d6P0"
    "UBTbnTo4VyUh/ts58M5cOcUmOQWJ4XA/6hf0vfXIWQdupxrDshxwFKgxNMHQQKWb4cnRl5"
    "TecxI9ERDw7ZiUgs+yWVCaBRxcaCE0tdim6kP/ZBjYKzXZK3VMJRh9UbiWBETTBI0PRFgR"
    "/oE8UQ0ekH4rwYFgaGNVgWDopg8gGEAwNHwFgGAAwagRjI8YOU19Z7ZjUqoRZrMGDG+wf+"
    "EV/UJa3dQO1ERLapIqsKaA5sPHrYCJlcf7SRYdU2LUyC9Mhk6bWtmZsbg8hhJv8HnA59FT"
    "EeD0gNNTr2ZZ8syq9+vky9TLWXajU2k9SzLPXrGJQ+RXLvNsMIi9amN8pxIHZ6cwJSWUxG"
    "AvBB44JgUAGTE8G+ojdjB5wOV9pjom3TXD4qw+y8fvJmwhpXv4MmNZLpNgjjebeLf9HskD"
    "KDXX0pzItleoqISKynGGDqGickCwl0I/vRnnfL6JEPdx4xTvViDaIn0UbsQI5xLVlqabzI"
    "0eGcayjY333J0WWpoyIC+vri8+/ipu25vP51GTRZh80OTy19u3F9WOsjmvabuotwIGruqj"
    "8zZnZ+fNR2fn1SXN/O9IVC7WjO9Owrjzs7NWZ5NnkrPJs/rZJIpjvArSZvFljJvd8oII3F"
    "tfDXZkjk0NTmnPgK0MnELuPfpU9C6VtFIRBNWY1MrhL0zxb/04FF7muxucyuInSzbNZssn"
    "JP2cOtBHtragt6+uK3kqCYkUVddeByWFQ7jbtLQHM18DyUFDsp7hmKHFMUPxzR9hxoOOuf"
    "OaJjxc4JA4SxHryEaklAPt5mjT7/d7oRTPdBGbyUJjV5zmMEdzWxwTAkm9hEf5S6WAcDbd"
    "QHR7yXFvvDTur59urhvyrxsvjXOJE1v/b3lkzBl5InA5GKUwdO3yuOo9cdNyDJp/wOWhve"
    "hv/wELcNa2"
)
