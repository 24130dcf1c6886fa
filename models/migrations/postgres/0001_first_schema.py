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
    "eJztXetz27i1/1c4+rK7M2oay4+knc6dsdNs6zZxMonb2x1vykIkJCGmCJUPO2pv/vcL8C"
    "HxAdIAI1Igcj4lJnAo8nfAg/PGfydr6mIvfHbpODT2o8nvrf9OfLTG7D/Voak1QZvNfoBf"
    "iNDcS+aidFJyEc3DKEAOv9kCeSFml1wcOgHZRIT6fPb/rqjlIN9ik55Z/1rRMPqXRULr18"
    "mvE2tBAyu/m0UXVrRiIyGJ8DN+b5c67ObEX37bbWKf/DvGdkSXOFrhgN3s7hO7THwXf8Fh"
    "/ufm3l4Q7LklVIjLb5Bct6PtJrl2RZbXfvRzMpc/5Nx2qBev/f38zTZaUX9HQFI8l9jHAY"
    "qwW4DKjz0vQzW/lD4tuxAFMd49pru/4OIFij0O+OQPi9h3OM5Wxr45CvEzHz/axP2f7OEK"
    "02375t2t/fH1rW1Panzij1LBPLvkUJ/zmHCOc3CW/Ol+87vZ7PT0xez56cXL87MXL85fPn"
    "/J5iavUh968TV9mD2S6a0SPK//dH1zyx+IsoWUrjB+4WtCgyKUUiWM2nMmDnGQ/L/Gn1cr"
    "FIi5U6Sp8Ii9YBce5Rf2TNp/BDnsObB9sGKNvtge9pfRiv05Oz9vgfnvlx9e/fnyw49s1k"
    "9lsG+yoVk6xnHf48w/NBWM8/l94Vv/CHpb5wOAi3zXU1rCe4rDAPy0kBls+Z6fzCQQZrMa"
    "EU7GygjHAVGSEOl047CdPT97KbN82bTm9ZsMluFlmzENUpwUUC5TDSeJJ+9xEDIYB4H8VG"
    "Y1nzYv5tPaWnZJuPHQ1lbd9qp0AwI+Ytns00iA8i3+0qD65fMNQLcFzNvX/0hUtXUY/tsr"
    "Yvjj28t/JPCut9nIm3c3f8qnFzB/9ebdlQBqO6Rx4CgjXiAD4JWBTxVr+3MmFGWBr5ANCP"
    "zdJ1OgjwNPTTHxjNSq+9JLHpjdGNiKIJepDJAnw4C9wsjFymCXqQBsSbCJP6dfVLEuEQHU"
    "klCHDE/s2p0QF9EC8JLA0zjqAHmZCsCWBHtBPY8+MsNYFe8aISgnKoiz5+iGeIEQFrks5B"
    "hFMRfIqohX6ABwScDv8dYWBc+aod5TgByRw3gTzz3i2By4DV6rGPB1SgMW9tAWPHZn5+cn"
    "v7PX7C0ID7yqrHYhsQFMKK/8k5nMwmezGtd9MlbG3aPOPRbF5Sn1MPLFeO+JKiDPGVVfKO"
    "+uDLvar969e1Na7VfX1eX8t7dXrxnwCexsEomSy3nUvRRycOgDA2YuClO2Il4lHRD3XNCP"
    "FnYnwBwSGwlC72/pGjeln5TpDpOGIiVOGhJR6KMRWShFPTJyVh0YU6brxJhsUWuTenIU/M"
    "M43GD2wuocqFICDzp/Azu7f5cqWGZDY3acgHI4GfW8XybMTs5enL08vTjbYb+70gZ5E7zc"
    "yO8Gb4kS4K3Cu6FhpL5yK1QAaxVWD4WRzVFSFsxVShDMXQVzgB9ISESh/MZ1XSSBRc0B5a"
    "ngi/tCyjG/MEfO/SMKXLs2Qme0aW59aD1bV68gHy0TlPgb8YfL9OePZOmzV/0r3k4EWfqF"
    "0Wlbon6YzuOOHslk/UtrE5AHxm+L0fBUemQx0xl5eXr91HoM2O9h15pvrWiFkyz7H0IrxM"
    "z2iKwf04f4bfrns832p3oifz8/IUjyv8sLFTK/IvKWNCDRaj35dOz8/0xe6Zs9qkWO/55h"
    "NSa0JHEUiQzM8j+5kHGpXTR71C6qDrXscxOtdB8FWzHMBaKqZ2cb4XCEMLctX+79nRZcOw"
    "zNq+ubyw+/iB3I+Xyu1iyD5EaTq19uX1/W0qeL8klezJTphtu4jZA4tR2+xo86M36mAWZ7"
    "KdtwE4Zcs0dHvjDttF5HNzJGfM0XW351v/UE6HG3R1bWIEOAvTdOHZqvLj++uvzj68nX4+"
    "hOl7FLog/YoUF5MxcMt2pPiE+UUpuawdWw9hB0DyndQ9GMBZf7QRlTKTFSUgBzAgOVv14q"
    "XVCyjBQhFjsNTMD44kwC4ouzRoT5UDVqMf+MHaUy2gKJgRD3lREzxwumqNVxbs6E2VMYkH"
    "wxdAYMWkRYIJqb0d4RANhSYGvijPwj9sgDDoSuyN1YqyrtprMIlnNDfos+fcdWE0pLMfNe"
    "BC6jYPoZm3jHQHZxkPlEi3N2RHxveyBRkoz4CRqDaKofNivuujWsME1bHFMB0ugVmqq0kq"
    "6FqdAZsN/2rqTnG4C0ip4TGLieDx9kQFGE15u0Z5hkcLpIAsHpWmpuqtTU4GxzUu1pIGbQ"
    "2SHlYaZLuXbsR0SwB7amulQoIdWlKw/wlw0JcKj8AZTp4CPo/hHwrC2+A8YqEr1CZdD6P2"
    "wiHQ4CNZ93mco4ba8XQwaKLDSVLQvik7BTlUWZ0CDxMnzMbecDq3GgPTGlRNjXx2FmOLo1"
    "MSXFtc4N5cyUd3G0pOyFLwu3HBdH5DNUSotRpxSVGhMEnnURo5o97DSbbWdvPYSrHbzjWs"
    "qRaYt3/Jj9cI8sx4fpe8FeTgXgfL6BPsTDN8ClSU6ErbiGy1Tm2UZ95VJQV6ButKWE5xSQ"
    "Dz7tmA8OJqlW22i1z3kHa2hHBabQ4UwhkW/suBn6mpo/u9Wnk+3zc1KmPhFYPNnItM3OSY"
    "vce7BtqtWCEQrY4C4LqJRhtB+b5nHg4VOFII9fxuCBsH6vYX297EnjlPBwRR/tOeXdJwRC"
    "pK39VoUSum/Jd9/yaUQWItunDe89ETSYg05nY91HoTRZGwaUdEx5/EtkAP/hrE6oDD9kZX"
    "h9pQO0EtCWvm79jHrs3qLlpNGyT4enT5v3bGOP0HIQI38psvDBltfSlged5Og6ybKDQrIE"
    "FzgoI+NRRpYHwDXb58a1tuWVkKWGGsgVb/Ev0j3SgVatY86nHDWmABqHlhoHuKe0YhSogt"
    "owQGf3lJlyChRC8E5prhdq6px6GyePUdMMk+utiuE6jvrIowe9cATytk0vTKK9xEH86VUj"
    "8zVaiM3Lx4uPWPgNlYGgdx+fAaB3g96t1WcAevexkdVW7/6ANzSIJgLNOxtp1b2DZA5UsU"
    "IVa03uJseFETe0P4eixtUtB19XCQfMRL771BdTWvDtpe+vQ9dc01YBvkBiQPL34IAzYJY0"
    "UGoBWaQZEHKaSNm+pE/P1QwQ7tFqAygebRhS76EDZyqEYPibafibaXmC3X9M9Mdn9+tonI"
    "LZ/92Z/TeFAMdEYPyXxqdtLoBaqOTpA2yv3dBCAbYS5mN3arF7WCHTiBYeusfh761NHK6s"
    "Ddp6FLGpDgqC5JTZtYVC6y8f392wt1nPcRBac+zRR2v2z/PT+hm2vf2KRLAwbxkUYrY8d+"
    "0lUsNWUKteJj7KoRYQU5RxakDrqB5bR4Flp9VXMBa74jsw7PKdQwn9AlFPJrWp8r/Q26G4"
    "f8tDX972waIz2qIzIpKbrljdoNXRpCt9208DuxEedaYM6/vsNqOS2bKQFnYqnWzky83Gaz"
    "GRi8PT1jPK9xMhUg6R8noBk0dwg3bdEjosEh3GvDyufd/30XGYmYmRvULhSgXmCpmBdvzh"
    "oU7+VcA4n28guL0civOI5yFRa5hYIDEgtWOYvn4BdkmQdSUX1A8059HUCI1Y2EPn04QO3W"
    "AB7i2yekdhBOCVRJrnz5/LpNKwac3JNMkgOF211RJrzo8jGT4x42ZA/pOYLK/YtYnI/KlN"
    "mrYaQcXpbB25cPYN2EICW4i9sLKSXiICW+hJBb2ooHRVbIzZZkGvMVOvWSGP/4iSmVQiMs"
    "5QOpnJ2ElsVjPQs5qVBKc8HzlEGYcdtPcCEaRbm5kWYWZ4uIT/Pq6izoMaLfDhUGH6clzs"
    "W+PJ5buNix/S0fraanw6sKxpNoSW8EokQxzH0/IRh2FDeDkfmrZ5VcJ0kmTe9UemEfADIC"
    "2PLtnjWMS3Hkm0spA1D+hjiIN6ErUcCbhiRirGpy2umIjeY1/ZF1OmAmfMk84YcMBr9T2A"
    "ZasNA8C+0kuvB4Vz/ArnLd+eRepmOtCqbCZbO0TtQFUEVfFIOYwQOoKUmO9YIw/wAxMZXR"
    "rMFOkg4DFChVyvwhaId3zPfEjSjVQZUCCCDwACTRBoGtFq76vo1smyZr8VVlEmrpEAF4Ro"
    "CV32+9bN3968OZZX5T1OPBk1p0pyfdrmU9mwGeBSAZdKbXNbCevGmy39fL5xbpReSuiYSF"
    "UroNsRmOhHOXiPXh9HjzS4V6qaK9IYkHo7dFq5Q9cb5G9tB6mAXqYC2JVh96lIjrSscmpM"
    "Fe7QUCPXxa49V2qwXqQxAPIBdkZwfmulIJYKWvxlF8aU6IAxJhXqvmfGozh7NBuZttuedO"
    "NhKeNznwf6uKKWg3yeD8qTQZm9iZ9ZtytsEdciIe+fa2VukB9Cdq0lo7TLncDUHekHM20x"
    "dfEaEU9lV98RwJYus6VvUBgy08pVTtCoEQLeMngH1FPyLeTzB0R3jXln82EwPrx7waMOUo"
    "N4T2HcEpap6W2u6K3V82ZPaz+QkMyJRyIle0tMPSDmm3juEWesCzuHL8R+SCLyIFjjrcdW"
    "C+kHPLp6d2W0Z1fnCHrMaIqRWvcAES2Im3ZxA+4GrZT0wodAQo6TOmcqhJBt15UDHgqZLK"
    "FL4ivzoEYKXBihd+faxesNjbDvbP+KtxOBl6cyY9rm7SH7ufY93kqWDF9aaaPhH0KL/7a1"
    "oIGFrACzFRFGVkStROEKV3U/jxKlzJFK7AWrJyeBs0fL72fa4uy5x0oGRTbdwKg7RG++J3"
    "VK71pWQ/fxox+hpFmWsB5Z23qWEQ/6CfSVUDzsYTOarW5ZUDU9beYt25wbWgHlQ636/Tqd"
    "1EMy8V0RssKSPLo2DmeWymjceqsepvJDf83DUKWvRfXQbnvUUul4cn88dnGYZlJl/E1hkg"
    "UtSiLLFnpLChmb0YvGUQZrTvmapAvZ09On1t2kHII+ypnq4C38Vt1FeEBBs7fwoOcS6FQD"
    "1dMRV3GglHeXTe/LGVtf+cOEtPtCN0k6EkiWtgyOHQ1kbShkbXRLVjpWktKIC/uIbwd442"
    "3Zbi0+PKYZbQEpCBI5QVKErqs133wPyA3oatlHqwAjV5kVJTLwq3RGn0RqScA7AuOS8s6l"
    "GuGdt/TBOxe0waN+hEWmfVs58Y7EAIyHLnANaRw4StXEewqAuyPcKWQKUqRCNiDwEVsHv9"
    "14DLBhpMrpTEKonM4aZQofqkAer9coUFLSCyQGrPFhGph2LR+AsoGuBmiXcgGjywQOb3qi"
    "KELOike5Q/tzKGr517xPimgHhPzukyl7JuQXamoMYZd04UuJDBwBXdHnnhWCQ7shFtroCa"
    "jRDfdlPO+XAbOTsxdnL08vzna47660wV2HNgn9qSNbJQNgq8Au0AOzZNjnrw6uiBQAFnSr"
    "J/kJftLyYE8CgLb1P0+uKSjbIlrjlO5eSkr0Th/8DpSLYvKLEgcqhNB2viMDiqGzbwm7AR"
    "ugjkTf1MOGFX8AfCXzZfVa47LQ1j/whs70IpEO4LaDW9nBdMuZfe2SxrzZZGz6VO6szR0w"
    "sqX4voVR4BEcWDwSZNGFhdilxINj8ZsJavClSDRsqgiVPTLZsWOJ0PcvSYYLGkMEEyKYJk"
    "YwHwMSMcmgHEEo04GZb1yZoJnb6piqBHXUzDUtoueg36LlpEEp50NP6+QRWvZS08bum3+r"
    "GXpQQa+NQGjTs0E0Hy3He/fJKKTX7z8z0EYOtCdGqeD8xi0xE78jY4Dslrhfd9Cox2Qdo0"
    "G/eFK36EetOLYGIbPcoMa9TbtQTWU4bPqCRlXuJ7K+pDZX0k/69O+9pWv2qVMfC8XFbrBd"
    "aOTTpPv1pnLStej8M3aiadJ3Fz/gYGqF1IpWKLKQ5bEFYrHrAd4kebnWqyQ/13IpDi2fRt"
    "acs80i7D8MCVFv3x5+5Vf/V/+Kxr7LmwOnpz9FjDq5Wf5zJGIo0+T4KH501DwOtuwHswOl"
    "GHb4h9BaxFEcYAhvjF4wHrNVsEZi8eJMQipenDUKRT5UbftxvK4qx7amBinYTySXaoOEEh"
    "GALQ12tjeoH1RRooOaFJOOTniLgvtkq6/3Uk1HWpWudTJngL5mEVljjzAdEBzB2qzgNo1k"
    "xy8FsV6kMVCqH75IPDm8plNjlSol+H87O96ZKadYu1KgGA73k35BP1jpSrxxO9XNlulAR4"
    "FzOUwQNJDVb3hD4StK77kSPREo4LuxVhV8ns2C4wxABxdKCE0ltqn80D8ZBvZKTfZKHVMJ"
    "Rn+QkpYKiKYJGu+J8BSl9+SJE5Q2pN/Tk0DB0EaqgoKhGz9AwQAFQ8NPABQMUDBqCsYHjJ"
    "ymsxp3Y62qRpDNGtC9wf7Ca/qZSB2gBKqJlqpJysAaA5qDjzsCEyuPD5MsOqbEqJGfYwLd"
    "Y7WSM2MxeQxVvMHmAZtHT0aA0QNGT72aJTm16m2cPEy9nGU/Om2tZ0nPvlqziUPkV+5O2g"
    "LfqzbCd9pi4Oh8opqheyHogaCM6MyI8WdDfcAOJg+4vM9Ux1p3zaA4q8/y8bsJW0jpHr7K"
    "tCyXUTDD+xM/Uz1/juQClJprKU7atleoqISKynG6DqGickCwV0I7vRnnfL6JEPdxpAbvVi"
    "DaIn0UbMUI5xTVlqbbzIweGcZtGxvvuTsttDRlQF5d31x++EXctjefz70myyC50eTql9vX"
    "l9WOsrleI7uodwQGrurDn87I7G/hmYzN+O4pjIuf9XIcN4oivN6kzeLLGDeb5QUSOE6q6u"
    "zIDJsanK09A3Y0EIXs4RTFvXWpxJUKIbDGpFYOf2aMf+1HwXYicJ/sB6dt/pMVm2az5ROQ"
    "fqIO9JGtLejtq+tKnra4RIqsk+dBieHg7jYt7cHMz6Al0JCsZwgzSIQZil/+CDMedMyd1z"
    "Th4RIHxFmJtI5spFXlQPs52vT7/V5Uim80EZuVhcauOM1ujua2OCY4kvo5cZh9VAoIZ9MN"
    "RLeXHPfGQ+P+8vHdTUP+deOhcS5xIuv/LI+MOSNPBC4Ho+SGrh0eVz0nblr2QfMbXB3biv"
    "76/5bMfww="
)
