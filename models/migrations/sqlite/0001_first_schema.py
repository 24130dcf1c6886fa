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
    "eJztXW2T27a1/iscfUkyo+t6tS92O507s+s4jVt77bE3uclsfFmIhCRkKUIFqV3r9ua/Fy"
    "BFiS8gluCKFAifL21M4GilB+DBc17x79GS+jiInl16Hl2H8egvzr9HIVpi/h/lobEzQqvV"
    "fkA8iNE0SOaidFLyEE2jmCFPfNgMBRHmj3wceYysYkJDMft/FtTxUOjwSc+cfy5oFP/TIZ"
    "Hz2+i3kTOjzMk+zaEzJ17wkYjE+Jn4bJ96/MNJOH/ax6xD8q81dmM6x/ECM/5ht5/5YxL6"
    "+AuOsn+u7twZwYFfQIX44gOS5268WSXPrsj8TRj/kMwVX3LqejRYL8P9/NUmXtBwJ0BSPO"
    "c4xAzF2M9BFa6DYItq9ij9tvxBzNZ49zX9/QMfz9A6EICP/jpbh57A2dku3xRF+FmIH1zi"
    "//f2y+Wmu+71+xv30+sb1x1V1kl8lRLm20ceDcUaE7HiApy5+Hb/9efJ5PT0xeT56cXL87"
    "MXL85fPn/J5yY/pTr04o/0y+yRTD8qwfPN395c34gvRPlGSneYePBHIoNilEolC7VfmXWE"
    "WfLflfV5tUBMvjp5mdIa8R/YZo2yB/tF2r8EGewZsF0sxRJ9cQMczuMF/+fk/FwB88+XH1"
    "/9ePnxWz7ruyLY19uhSTomcN/jLF40HYyz+V3hW30JOtvnPYCLQj/Q2sJ7icMA/LiS6W37"
    "np9MGiDMZ9UinIwVEV4zoqUh0unWYTt5fvayyfbl0+r3bzJYhJcfxpSlOGmgXJTqTxOPPm"
    "AWcRh7gfy0yW4+rd/Mp5W97JNoFaCNq3vsleV6BHzAujmksQTlG/ylhvpl8y1AVwHmzetf"
    "Eqq2jKJ/BXkMv313+UsC73KzHXn7/vpv2fQc5q/evr+SQO1GdM08bcRzYgC8NvApsXZ/3y"
    "rFpsCXxHoE/vazLdCvWaBHTAIrWXVXvOSe243M1QS5KGWBPukH7AVGPtYGuygFYDcEm4RT"
    "+kUX64IQQN0Q6ojjiX23FeIyWQC+IfB0HbeAvCgFYDcEe0aDgD5ww1gX74ogkBMdxPn3aI"
    "d4ThA2eVPIMYrXQiHrIl6SA8AbAn6HN64seFYP9V4C9EgzjFfraUA8VwC3wksdA74qacHG"
    "7tuCx/7k/Pzkz+6S/woiAq86u10qbMEiFHf+yaTJxuezavd9MlbEPaDeHZbF5SkNMArleO"
    "+FSiBPuVRXKO+e9Lvbr96/f1vY7Vdvytv5p3dXrznwCex8EomTx1nUvRBy8Og9B2YqC1Mq"
    "ES+L9oh7pugHC7vHsIDERZLQ+zu6xHXpJ0W5w6ShNFInNYko9MGKLJQ8j4y9RYuFKcq1Wp"
    "jtpjYm9eQo+EfraIX5D9ZfgbIkrEHrd2Bn9+9SBYvLUJsdJ5HsT0c973YRJidnL85enl6c"
    "7bDfPVFBXgevMPLbwVuQBHjL8K5oFOvv3JIUwFqGNUBR7AqUtBVzWRIUc1vFzPA9iYgslF"
    "+7r/MisKnLgGZGur4zqyppnW1/SK+WyL+f3eXyvMWDKfLuHhDz3coIndC6udWh5WRZfoJC"
    "NE/AE79T/Iat0fKJzEMOwD/wZiQpjciNjlXVEVE6T6x9wwqJS2fFyD3fBg6XEfULyAmoh4"
    "KspmHsPDD+97DvTDdOvMBJacM3kRNhbvDFzrfpl/hT+s9nq8131eqJbv6EpLLiNqsO2e57"
    "FMwpI/Ei8TKG6+WUT/t87PKL7XFhbvKuESUWhaVrnEOTF7KwyOLkoolH86LeoXlR9mduXz"
    "zZTg8R28hhzgmVHWubGEcDhFm1fYXzfZzzrHE0r95cX378Ve6/z+YLVjlnyQeNrn69eX1Z"
    "zjtN1VFzurQX6I8snQyELEUklKXvKn0ymQh4Kg9uDKAw5KewhwX6rmYVjEwW+Gvjkpg8/W"
    "nOXYpy/b0RVtCYigFRWY/qYvxAGeZUnfP5ZEHe8K+O5PqoWhs9sIX4I9ts2dPRjs8y9LAj"
    "3qU9yBHgvxunQapXl59eXX7/evTHcUyzy7VP4o/Yo6xoIUiGx8rSdTGxkVVWD66B9eRg0D"
    "QyaDRdkxBG7YqciAJQLUaSCVhoUXZSvYiSbaQJsdwRbAPGF2cNIL44q0VYDJUj0dPfsafV"
    "GiEnYiHEXfHpKZ5xolbFuT67cS9hgdHSd1YjmsUyl0g92jsBALsR2IbEOr7HAbnHTBrp2I"
    "0pqbSfziK4WZTjKXz6lu8mlJbX7/rLMCL8zMl39Lk052pc6JYD7mO2Db/k5+8+QJxz91xQ"
    "GDmfofGToVyxnsSb1pDINuY4pALTwZObsrZqindZzoKzt3PCnh0Ajel6JmDhfj58FBPFMV"
    "6u0p6QDaNpeRFIPqqUXqSkpgKnymG1l4H4QWvnVIA5l/LddRgTyRmoTGUsSUIqY9s1wF9W"
    "hOFI+wUoysFL0P4lEFm54gRc62j0kpRF+/+widKYMT3/d1HKOrbXiSEDRXSG6pYZCUnUqo"
    "quKGiReul5BfLOsyL8n5YoCOrLYHJy/b0Yp91ifzp5cbFDW/xDhe+nd5dv30oDmjunYgVT"
    "ddZPQbArUO2M9SuzflJcq6uhnfbzfh3PKf/Bl7mPHNaKNE//KWxGk/J/KosgCVvIFqo+fE"
    "G3s93tr+4jjgHhBiP1yFgRbjhmA/kj6/F+GkXxH6cDcDbfQqfs4TvG0yThRDf9uyhln7HZ"
    "VaIK9SV0Q1XEk0lABc+4ZQUP2PhGHaPli0FaWEM7KTCFDmcKyZyNxy1/MNT82e0+k2yf7w"
    "kKRrI0LfF8rEzR4jP6yM7Kkq+yXBvxb6iBMNKegRoIQ05IyGPrNvyzWjPOHrUyfnIiFqJ8"
    "+Jwfuo49qncXWU7EQogPn7WW2IIuR03vzCyIWZNb1bOGTkEkkiqqx6EndrXUOoYFcxyy/Z"
    "oxFEprjLcjSsKNkzl9UO6MDmS1DxBaMHJXq6i4Zs73QVO9Dbqb9vCHJsQUOiR9YLd0a7dA"
    "YXFP8Rofx0iW4a24SHknAUGxpt2QoCwkoRpfXVnIV+PHYxhJr0+uVyN7CevUyPnz5w20CJ"
    "9Vq0SSMQjyGrv1DTHTfxAXqowkVno6MFYZ6ellLB0Y6bdZ6szWVMu1Uzt6y2Mw159qrhfX"
    "VjOZqvc67QGb78PKWhu8HQQGfbcG/YywFtei5KWAunRT39rqqhpYko6WxOzGyXZmCinTBo"
    "3sm2xm4qCpbZN/SK6EG8nspHRkrDSUkjmdGEpFyGLE+KDMTrrNjY2znjyQW2imhQQtljqN"
    "vJlVimZdqCJa0Ad3SsVNjxIlorrquiQJN103v+k6pDGZycqmVHjvheAyd7hVfKjn6FAsn3"
    "7P0KMsQIFjNse/IAbwW2559roQhzQ9qzsdoG0AbeHtNs+ox/4Nmo9qLft0ePy4ec8P9hjN"
    "ezHy50ZEQsGWb1QnCJzk2Jxk3oKQzMENDmRkOGRkfgBct+fcsPZ2cxIyN5CBXAXUu5Nxj3"
    "RAyTqmYspRYwrAOIxkHOCeMmqhgAoaswAmu6fs1FNACME7ZTgvNNQ59W6dfI0KM0yeK4nh"
    "ch13k5QPvNB4favihUm0l3hIfHvdyHxFFmLzzePFR7yEB25pAN59/AUA3g2826jXAHj3sZ"
    "E1lnd/xCvK4pGEeW9HlNybJXPgAgwoe63oXdGCnf/KyP1d2ubgBn+puyyqLNhjJvLt564W"
    "RYHvzetfbgrUO8s3lve4z6bnmPkr0fa+lLRJl4Jp6wCfE7Eg+bt3wDkwc8q0irzzMj1CTh"
    "Mt25X26biaYUaZOPWwTPGrTPqCHOR/Q/73UI/cfAuhiAb3LVamJAiuFjtdLXba+uBpOSb6"
    "w/O0mOgOAEfLV+douc6FlEYSd0thfKxyulSCU4+6XkZv/MhBDDvJ4mN/7PDPcCLOiGYBus"
    "PRX5zVOlo4K7QJKOJTPcTYxuFWwtJBkfP3T++v+a9ZTjGLnCkO6IMz+d/z02ej0sJ191ca"
    "hGezXswR5ttzdxdY6kqQdAcoCmdTIIprnBsJenJ3eM8nWHZGvQVDsSu+AsMuOzm00M8JdW"
    "RS26r/c9008ud3c+iLxz5YdFZbdFbEztMdaxq0Jpp0hXf7cWBX0r6k2rB+2H7MoHR2U0hz"
    "J5VJNvLlahUoTOT88FhlIaP9RMhNgNyEaslYQHANu1YEa/NCcJtWybistuOOMDcTY3eBoo"
    "UOzCUxC+34w0Od/L8Gxtl8C8HtpBX3A55GRK9FZU7EgmSafjopMuwTtm3GL6nYqM9cqgha"
    "sbH7zmCKPLrCEtwVunonYQXgpdSl540uJRLT6tOXnsO1REazxIrz40iGz5qvJiP/l5gsr/"
    "izkcz8qUwaK42g/HS+j/wuqiTBFhrCLh+rbCH+g7VJekEIbKFHCXqeoLQlNtYcs8Br7OQ1"
    "CxSIP6JlJhWErDOUTiZN7CQ+qx7oScVKOmJ5tXEb+yghynXUgr3nhCDd2s60CDvDwwX893"
    "EV/TWoyMI6HCpMX4yLPTWeXPy0Ya1H42h9ZTc+Hlg2NBvCSHiNvdnsE46imvByNjRWeVWi"
    "dFLDvOtPnBFMqb9xAjrnX8chofNA4oWDnCmjDxFm1STqZiLgihmoGh8rXDExvcOhti+mKA"
    "XOmEedMeCAN+p9AMvWmAUA+8osXg+Ec/iE80YczzK6mQ4oyWZytEPUDqgiUMUj5TBC6AhS"
    "Yr5iRs7wPVcZbRrM5OUg4DFAQm5WYQvEO77mdUjSjXQXICcELwAEmiDQNKDd3lXRrbfNmn"
    "0qrLJMXCsBzinRArr87zvXP719eyyvygeceDIqTpXk+VjlU1nxGeBSAZdK5XBbSOvG6y39"
    "bL51bpROSui4StUroNsJ2OhHOXhX5BDHD5TdaVXN5WUsSL3tO63co8sVCjeuh3RAL0oB7N"
    "qwh1SmRxS7nFpThds31Mj3se9OtVra52UsgLyHkxGc30YRxEJBSzhvszAFOViYw/eIo7OY"
    "m5B6dDInA3qpEWMn8xDFa4bdyFtgvQYjMlnrUD88i0/Bcvn/em2iblJxCL61D77FlMkrdh"
    "X8Jy9k3ZbvqvNLpp3de8wiaXThcc2el7UP+C40/B3e8I/jXIWtGJHFGxRttqui1mHeRUs0"
    "HLZFXCYLkD8OucjH0sI5E+gRXBQEw6UsHC5X/EvL91gSs2Aj9+2cES1cBcFuc71mXg5u12"
    "wDPqPTFgS9IAbEvH1W4pK2u/YuLwf4t8U/wHMUuAsa6N7BWRSESzg1LuFcrVkbX2RBDHZ8"
    "2x0fB5FLomgta9ivKLcoSFnAccrVAJMmdF1MU1QDTCqUXcCmTSgLQhZA3QejqWR6HiuXi0"
    "XyjgzbkbE6n4uugrQVZvN2DA8L6ngoFD0WRIOFBWb4mXOzwA7xHRKJO+mcbWrhNxF/pujS"
    "0OaTIH1ssEdCffoYXiIS6JwOOwELtFUPzsoViqIHynWNbtFjRRDwboI3o4GW3yyb3yO6Sy"
    "xuCx2q5yygHtKDeC9h3RZuElWqDylV4knbb+vek4hMCbeqtHKY5NI9Yr5aTwPiDXVjZ/BF"
    "OIxITO4le1zpJZDKg7NAw1mQIRigcL5Geh15ZbKgbtTqBlL4jCLpuReBRAIn/ZUpCYLnrL"
    "WvGEVcl9A5CbXXoCIKq6CzCqZ4d2gQjGS+HZoGvRWeHT6jg0q9293tl5/B6zKEjTxWeF2W"
    "/DeRlcyMUlLMvBgwSw1muSC+eJtiFEi880rIS5KAugbqR2yM+dUen3n872mMWeTWdGWoPQ"
    "bKYv0R/Ofdwj85OXtx9vL04myH+u6JCmxJinUYcnC8FgS9LAmbu3WZU0DbXGhSEAP026Kf"
    "u4m9Ob/MCUG346cZRcWVqC6Ddm+YD9uPGdgSNG0Ik9t6JnXZFdbk++xHS23N7ej4MYvTpc"
    "lEC1vEbJfzacamFVpgrLAoYxLrReV2AhY2KukksixocTsyDVx6VM+lE+WlzyR2QtCe8mBE"
    "IpAkArUgEsGBXCImNpbLbTzTeMTPNPkqUhbx87abzCMcIlFWXbiuU3KyBS7X/fDormwgF0"
    "3IBVywclxru/D6NIe/IAYW96EOSrozyQ5wVO7tu4EtRdMTs7AJzWwibJiOaYqsuZcHJc4k"
    "KRVJnUwqGhLFnTCQIlhTKvxBdCbjIOW5YsrYuR0V0yozQQi8G6e6VUxGsy3OQRvimNQrt6"
    "OGOGumVUuynd6VB6q68zvb3L2gmyTSSzSLsnY5k4HMBY3MhXYJ+MdKvO9NbRw+6Z6ELsOr"
    "YMNPa92WZRJRUCTNFEkeura2ff1nQFS9rZ0fLxhGvvZSFMTAy9Ia/QGE0HpSPOeNLkw8V9"
    "yXeC65LpGGMZaZ9qq28zsRCzDuozlCsT3lmnlaXef3EgB3S7hTyDS0SEmsR+Bjvg/+tAo4"
    "YP1oldNJA6VyOqnVKWKoBPl6uURMi6TnRCzY4/1cdNu2JBZKYdsaoG1KYK0ufT286YniGH"
    "kLkSkcaXejlMlCR8o2txFBCbKZxhD2SZt1KYiBI6At+sKzQlpkG1bkIN+wDG0S+tNHtiwG"
    "wJaBnaF7bsmQNkmyMlEAuKoURIBBRlQU+mAvAoBWyvhyl1wnzzTItkzWOtLdzcVxwqf3Jd"
    "YN95TE7MO6o1iP2bmbXwGXy+caaa1ASbAjNm1/XCcfqXxKlBOW4ZBZtIYmehqZQ9sk07Nm"
    "xx8A34alwWbt8abQVl/wArz8azjXP719O5KqdABXDW7pBDMpRfmNj5crGuPQ2/DFGkmSlU"
    "szxqq0ZbKf697hTbMM5tGl4wUEJy3Wxd92ZpQ5yGGYL3EUOzF1koaq0aLax11LskE+NP/O"
    "x6/Fguzmp2Y332GtUOh2uoWJinDjueJNsC5WASYudAM6OicCo8qQV6Aro8q4RksmMn5D+y"
    "y944dzTZOlbEjJ75fppE7b+o6hM4KZ+lbFuM2mHrauh/nMw1LSp2wfZNjxaCTpePR8hF4I"
    "FvZCeO2T2n4IyZiSfCR7RiTWNXUrhg5GLCCYOSJi7tCZg/ijJDPPER8m8Sc2EoHmkAarZh"
    "VLGUrlVfeKpL9iIKhMgcoUGytTHhiJuWbQ9oIX5YB3W2fy2HmsDsniMZGYG+oQFKDfoPmo"
    "hpSLocc5eYzmnXgE+edm76opV34Bz27Cs0E1H613x+6VaQ587jUDNnKgMzFOFecTj8St+h"
    "3YAjQ9Evf7DoKONnOMGn7xKLfohlYcm0FAdt9T2YVuidphy9IM6l560tSXpHIlfWfOXcM3"
    "dMlfdRpiqbrYDaqVRjatce5xqid9h05/x148TnKI8T1mYyeiTrxAsYOcgG8Qhz9neJXkMD"
    "qvklxGx6c4ckIaO1OxbA7h/8GRkOUpd/BXfgt/C6/oOvRFojNXbw7/oVw6+bDsz5GYo0yn"
    "1N84Hgqd6Zpt+B9c4uQJxw5/EzmzdbxmGMIbg1eMx0x7NkgtXpw10IoXZ7VKUQyV2zkfr1"
    "v2sa2pnopzuebSrYQuCAHYjcHeng3akYuiHOTvd+NDOFJiKGJ3yVFfzQtNR5Ska5nM6eG+"
    "ipgscUA4BwRHsDE7WMVIduulodbzMhZq9cM3/wxQFLutGmaXJcH/29rxzk05zZ5EOYn+cD"
    "/pFvSDtSRar/xWNYZFOeAoUGNog6KBSjfLk6OvKL0TJHokIeC7MSUFn25nQWkWcHCphjBU"
    "Y9u6HuYnw8BZachZaWIqweCLwo0kIIYmaHwg0orwD+SRavAV6bYSHAiGMVoVCIZp6wEEAw"
    "iGga8AEAwgGBWC8REjr67vzG5MSTXYdlaP7g3+L7ykv5MKDSkHJTOmAtTEOGqSLmBlAeqD"
    "jzsBGyuPD5MsOqTEqIHfWQCdNo3SM0MxeSwl3mDzgM1j5kKA0QNGT7WaZSEyq96tky9TLW"
    "fZj46V9SzJPHfJJ/aRX7nIssHA92qM8h0rDJz9gmktQkEMzkLggUNaACAjlmdDfcQeJve4"
    "eM6Ux5SnJsvP6rJ8/HbEN1J6hi+2LMvnEtzw5hNvd8+y75MMQMm5kWpFdcxCZSVUVg7ThQ"
    "iVlT2CvZDa6/U4Z/NthLiLm6dE1wLZERkitpEjnEmUW5tutub0wDBWHWyi9+4419qUA3n1"
    "5vry46/y9r3ZfOE9mbPkg0ZXv968vix3ls34TdNNvROwcFefXDSJoV3Uh9Auylua2+GRrG"
    "ysHt+9hHVxtPNGMcpzRYzyvBqjRHGMl6u0aXwR43rzPCfSn3H+vFsKfbDavK2BU4FT2Ttg"
    "JwPRyIN7ofLWpdaqlARhaWxq6fBJtJdKnFwSN8p+cKzyo0TZtMbdtGY0COhD2oQK8x3gO1"
    "PsoXWEHeREJMbOA4ochpeUbztZnyxteehWZfCrMFb4VHSVFeiojo4P06zW4/m3OjFaFyj0"
    "Ay0Lai9hoQl1ftKkAQqfVc/xTyotUEx3Iw48D5HhAGU52s3N1L2Mhdv48J4As2PJdvKT4Y"
    "WSh1rLcyQbiPAXNv5REBaZEbQfHSutoGSeK3gPNCSH6HBFVRyXQBsUH+6EP0dkq12bm4o7"
    "Ecisam0VYsYo09nVOwH7aPWhtrUhnsEf+avzOozZRnYo7geVZ+KCT3P5C8hIN3nJ9IFvF7"
    "j9y1xNUX8c5peu+RoUFhzUdlu1bWphlJ2vgcJ+TPazadajkYnI+Td/gDVRJlrkhpZEXWJG"
    "vIWMdWxHlJQD7ecYY4B/LZTiickj9WShtm92vaFR3zjbBsdyJza0eKk0EN5OtxDdTrpg8L"
    "8YY5mr+O+f3l/LEc6JlFD2iRc7/+8EZMg1uzJwBRjik3cJqhmmu/zUHNyvJNmp4gOujm1F"
    "//EfYObmBg=="
)
