"""Let people sign in with a company's provider: the providers, who is who there, what gives which role, sign-ins under
way, and what here came from a session there.
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True
OLDEST_CODE = "0.2.0"


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "providers" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "key" VARCHAR(32) NOT NULL UNIQUE,
    "title" VARCHAR(100) NOT NULL,
    "issuer" VARCHAR(500) NOT NULL,
    "client_id" VARCHAR(255) NOT NULL,
    "client_secret" BYTEA,
    "scopes" VARCHAR(500) NOT NULL,
    "acr_values" VARCHAR(255) NOT NULL,
    "username_claim" VARCHAR(64) NOT NULL,
    "email_domains" TEXT NOT NULL,
    "creates_people" BOOL NOT NULL,
    "is_only" BOOL NOT NULL,
    "further_hosts" TEXT NOT NULL,
    "networks" TEXT NOT NULL,
    "company_ca" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "enabled_at" BIGINT,
    "disabled_at" BIGINT,
    "removed_at" BIGINT
);
CREATE TABLE IF NOT EXISTS "identities" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "subject" VARCHAR(255),
    "external_id" VARCHAR(255),
    "created_at" BIGINT NOT NULL,
    "last_login_at" BIGINT,
    "refresh_token" BYTEA,
    "checked_at" BIGINT,
    "given_role" VARCHAR(200) NOT NULL,
    "given_department" VARCHAR(100) NOT NULL,
    "account_id" BIGINT NOT NULL REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "provider_id" BIGINT NOT NULL REFERENCES "providers" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_identities_provide_8939b7" UNIQUE ("provider_id", "subject"),
    CONSTRAINT "uid_identities_provide_9ac939" UNIQUE ("provider_id", "external_id")
);
CREATE INDEX IF NOT EXISTS "idx_identities_account_583ffa" ON "identities" ("account_id");
CREATE TABLE IF NOT EXISTS "provider_sessions" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "sid" VARCHAR(255) NOT NULL,
    "id_token" BYTEA,
    "created_at" BIGINT NOT NULL,
    "identity_id" BIGINT NOT NULL REFERENCES "identities" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_provider_se_sid_822e03" ON "provider_sessions" ("sid");
CREATE INDEX IF NOT EXISTS "idx_provider_se_identit_d1214a" ON "provider_sessions" ("identity_id");
CREATE TABLE IF NOT EXISTS "claim_rules" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "claim" VARCHAR(64) NOT NULL,
    "value" VARCHAR(255) NOT NULL,
    "gives" VARCHAR(16) NOT NULL,
    "target" VARCHAR(100) NOT NULL,
    "provider_id" BIGINT NOT NULL REFERENCES "providers" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_claim_rules_provide_c16b9d" UNIQUE ("provider_id", "claim", "value", "gives", "target")
);
CREATE TABLE IF NOT EXISTS "logout_tokens" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "jti_hash" VARCHAR(64) NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "provider_id" BIGINT NOT NULL REFERENCES "providers" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_logout_toke_provide_4cdf4b" UNIQUE ("provider_id", "jti_hash")
);
CREATE TABLE IF NOT EXISTS "sign_ins" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "state_hash" VARCHAR(64) NOT NULL UNIQUE,
    "browser_hash" VARCHAR(64) NOT NULL,
    "proves_again" BOOL NOT NULL,
    "return_to" TEXT NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "used_at" BIGINT,
    "account_id" BIGINT REFERENCES "accounts" ("id") ON DELETE CASCADE,
    "provider_id" BIGINT NOT NULL REFERENCES "providers" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_sign_ins_account_bb1db4" ON "sign_ins" ("account_id");
CREATE INDEX IF NOT EXISTS "idx_sign_ins_provide_892ef8" ON "sign_ins" ("provider_id");
ALTER TABLE "authorization_codes" ADD "provider_session_id" BIGINT;
ALTER TABLE "sessions" ADD "proven_at" BIGINT;
ALTER TABLE "sessions" ADD "proven_by" VARCHAR(80) NOT NULL DEFAULT '';
ALTER TABLE "sessions" ADD "provider_session_id" BIGINT;
ALTER TABLE "tokens" ADD "provider_session_id" BIGINT;
ALTER TABLE "people" ADD "break_glass" BOOL NOT NULL DEFAULT False;
ALTER TABLE "people" ADD "email_by" VARCHAR(16) NOT NULL DEFAULT 'admin';
ALTER TABLE "authorization_codes" ADD CONSTRAINT "fk_authoriz_provider_e168eb3e" FOREIGN KEY ("provider_session_id") REFERENCES "provider_sessions" ("id") ON DELETE SET NULL;
CREATE INDEX IF NOT EXISTS "idx_authorizati_provide_937872" ON "authorization_codes" ("provider_session_id");
ALTER TABLE "sessions" ADD CONSTRAINT "fk_sessions_provider_8e7e6fe8" FOREIGN KEY ("provider_session_id") REFERENCES "provider_sessions" ("id") ON DELETE SET NULL;
CREATE INDEX IF NOT EXISTS "idx_sessions_provide_91cf7e" ON "sessions" ("provider_session_id");
ALTER TABLE "tokens" ADD CONSTRAINT "fk_tokens_provider_c92fb1d4" FOREIGN KEY ("provider_session_id") REFERENCES "provider_sessions" ("id") ON DELETE SET NULL;
CREATE INDEX IF NOT EXISTS "idx_tokens_provide_6eda4d" ON "tokens" ("provider_session_id");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfWuT2ziy5V9B1JfuidD12OVH+zo2NqLKXd3jO36tXX2nJ9y9GkqESnBRhIYgS1bf7f"
    "++AF/iA6QAFkmBqPxkF4mkpAMwcfKBzP8521AXe+zRxXJJIz88e4X+58x3Npj/p3prhs6c"
    "7fZwQ1wInYUXj3WSQfFFZ8HCwFmKh60cj2F+ycVsGZBtSKgvRv9jTdHS8REf9Aj9a01Z+C"
    "9EGPrt7LcztKIByp6G6AqFa36HkRA/Es926ZI/nPg393tM5JN/R3ge0hscrnHAH/bld36Z"
    "+C7+hln25/Z2viLYc0uoEFc8IL4+D/fb+Nob96d4nPiCi/mSetHGP4zd7sM19fPBJMHyBv"
    "s4cELsFmDyI89LEc0uJd+UXwiDCOdf0T1ccPHKiTwB9tn/WkX+UmCM0qlb0gA/WjgMP/Lx"
    "bk7c/51+w4LMfP7+w/X889X1fH5WmyjxfSqgp5eW1BeTTMSUC3RuxFf8j/88P3/69Ifzx0"
    "9fvHz+7Icfnr98/JKPjX9P/dYPfyZf5gBl8ijxrS7f/Pzm/bX4QpSvpGSJpRfYvz0+i+mF"
    "q5+vPp39GT/ICZ3kUfH0HeYrYjiI/1+btddrJ5DPW1GmMnv8V3eZvezCYfoOr0Y2FxnaQ8"
    "zPxvk297B/E675n+fPn7dg/98Xn17/7eLT93zUX8oz8D69dZ7cE7gfcBavnw7G2fih8K2/"
    "HoMt/hHAdXzX01rCB4l+AD6ufkZbvs+fnCsgzEc1IhzfKyMcBURLQyTDrcP2/PGzlyrLlw"
    "9rXr/xzTK8fIumQYKTBsplqfE08dlHHDAO4yiQP1VZzU+bF/PT2lp2Cdt6zn6uu+1V5UYE"
    "fMK62aehBOVr/C2Uo5yNtwDdFjCvr36N6dqGccJWxPD7dxe/xvBu9umdtx/e/5wNL2D++u"
    "2HSwnUc0ajYKmNeEEMgNcGPiHW86+pUlQFviI2IvBffrcF+ijw9IiJZyWrHoqX3HG7MZhr"
    "glyWskCfjAP2Gjsu1ga7LAVg661smbvqkty88RtUdkmsk+cqVRHGuD5Gck1Jl7ou+iUxQL"
    "8r+sRf0G+6eqYkBGpGUc0wjid2550Ql8kC8IrA0yjsAHlZCsBWBHtFPY/ucMB08a4JAjHX"
    "QZx/j26IFwRhkatCjp0wEgpZF/GKHACuC3jo3OhrFpkwQK8I/S3eS8l5M94HCVDhahhvo4"
    "VHlnMB3BZvdPyGdUkLFvbYjkPsnj9//uQ/5xv+K4hIAtFZ7VJhCyahvPKfnKssfD6qcd3H"
    "98q4e3R5i2V2P6Uednw53gehCsgLLjUUyvmVcVf75YcPb0ur/fJNdTn/8u7yigMfw15K+K"
    "lHOpf0jgOzkGVHtCJeFR0R90zRTxb2NXFdLIkEtQJ+EIIlroH1MsACk7kjya56Rze4yZVY"
    "lusnB1FJdbdlIdLd5FMQqxQ+XK47zE5ZDjy9XfFnEdti/oP1Z6AqCXPQdQ4Wju9rE56DEO"
    "wGGrsBwz4jIfmjy4KvisKK76x1CDchll3moCwIM9B538396vnhlMqRjMadty45Hjl6POwk"
    "nD959sOzl09fPMuxz6+0Qd4Er3Cid4O3JAnwVuHdUhbqr9yKFMBahdVzWDgXKGnr5aokKO"
    "auijnAd4QRWZpo47ouisCirgKaeWL1IxZ1SescuIMlz3nEYVg/4bkqBxnPHQIXG3onwpp0"
    "rnkmqyoHq71ltYvzzavbwolZcWHhLG93TuDOa3foOW0aW7+1Od9Urzi+cxODJ36n+A2pb/"
    "AzufE5AH/H+zPJ0fPC3Vnb6XOWjBOaTvEE+gXaBuSOLwPEZcT5cAd5dOl42ZnxGdoF/POw"
    "ixZ7FK5xfHT8O4YYXgY4RN8nX+KvwrX51+Tao+3+L/Uj6gN+juQM+5fsHH6q7x3vhgYkXM"
    "chVD/aLPiw3+9z0L0td1U1aTWlSeYeiByRNzUfWy9NnfK5hKKQhQfXn7xQCde+aI7Wvqhu"
    "9OnbJ1vpvhPs5TAXhKrOy32I2QRhblu+YoMubvEczcs37y8+/VO+x2fjhTV1E8QPOrv85/"
    "XVRfUsX6KO1M2Eg8B4RsKTiRgJjPiyI5HtrkhfehwSQoM9WcKO7/OteInFFOhSWZks0Fnl"
    "WgNFDlTRLg2Vesoy470SFvCYmbwmT83AqE1QfXZ+4uqAU3nO9+NZesN/jyPXUvXaVBObnT"
    "+zFZhdPctZbuDscjpeWZgcAf67cYL164vPry9+vDr78zSm20XkkvAT5iq8bDdIbs9aS4eJ"
    "gUpWWzO4PdfzAjNnNDNH01EP2UyDUhZRb0eLp2QCFhqbgxSLceK1pAmxPDZiA8YvnilA/O"
    "JZI8LiVjUhbPEVL7Uq0RVELIR4KJa9wCuuCXWCIwcJC0yZsYMiziqUeUtaQlGZAICtBLYh"
    "AZEfieOdSeh0fL2VR7t8hFr04z48+ougYPzal7yAp/gb2DWwa2DXR9i1aRVybePW2yjYUr"
    "1jjgURC1HuP1xGo3BJ9YqKFkQshLh/AyYOIc45anobZ0nMmiy6sU+yxCAS2cnGo9ATu/IX"
    "R0Y+ToqZb2mgkxBdFrIG+ntFhQ0xYz6TEL+l9PZMmtWV3pu153SFeO5lwxRaijghctwN8R"
    "lacuaEXyHqYxTQ3QzRAPniD4chj/o34l9u3eyTcfxWuOaz8ghdbbbh/lV6FzEchvwyQ8zZ"
    "y1qPDP1xfbcoua/FpfLyHDe5zE6oaLakdEupW1tC/cnjxyqk8vHjZlYp7lXKOBS+mQbIFT"
    "HrsH6uhPXzFqyf17H26A3VrktaEIKjMZ3t/0iiQppLwUbds7PMhLvHc17+TcR5B9NRFiUh"
    "61TFIA6VkGzw/A9OZXRwLglZh3P/9n6c3iOOI7M13enW1KkLQxkjjdI6a64TupTWKcmBu7"
    "y/7dIQ6/XaYbefIv9MYrxmt2ZttmvIB82DyB8+HAeBNyMDb6c1Fw3qJzeIuchCJ+hSEq0s"
    "B0ne3b21mG857pxzDyKpWdxaaKEiCZPQeRJCSm/nG4kN1KbmC0IWWZZjFx9yiBfJct9aqn"
    "UfRE5qE5nnmzKE8v2IPXKHA+kx9PxeK+lzk1EEj5GExbeypItkniQSEHH0N/6OLpfOsrRo"
    "4OIgPRtfHJ8/QOQX33FB4d7Ty+OCrufmdj2HXKNhXWNT6jA1+VTzqg5TTj2qyIE38qg3Mt"
    "8WlA9PZAIWruf+8+ecMMSbbSgh7c0NGQsikOJSawCQUJ0anG026EEGrM+pugDADuVX8Lct"
    "CTDTfgHKcvASdH8JRNlQsQNGOhq9ImXR+u+3kisOAr3TyGUp69jeIIYMtBcxWcGsiE9Yp/"
    "4iZUGLdMzIM1D0q5Xh/7xxPK+5WHdBbry34+mw2D89/+FFjrb4ow3fz+8u3r6V1pjI/Y31"
    "PbOxPFNJaChAbQxUzzqUZ0rArk+Pdn2mD1F4QzkKF4VHTmua/syW4tE6TaUValKhptokSE"
    "IcsolqDnXQdPQ8/dXjxDzWDpsvqBt/NwhWTEzfzFqCFZrFEQeuh3i6ZJnBmh3zH6cDcDbe"
    "Qpfu03MFgJ+eN8IrblWCE3HxIN0Cn2Up+0zVoYoOpeq/mvDSXKs5k4BCzbOOhZqL265Gan"
    "pR7MRJ6blGNzkXHfwwRtEYSWFEXYs1lwBzdWBzVeYmPm0tYUNN1HxJmmSf/hddnElMUnF5"
    "1maF4iBwfHcUyzPNjsoS68DynJDqmLVYnpoJRb3mERl0SqP/PCIwOQfMIoLkzmFjolBDeC"
    "Rz3sWhI0sfaiv5kUmAz0S1HQrkHMb848HlHD4sEz3AjrRZa7MuOUhYp0sGqRwELirT1r8h"
    "Z+c+4SUmd7hsClfvzdpM+aA4auSTc8XTctm17PuAtW/s6p+BtW+MtW9WAN9CQylx3eo2kS"
    "wKAdjKYIN7ZVj3CgTxW3a7gYL4cK5zUI8sGJ9DG5/gxQIvlqVWfFmRHAxPrampCML8DDM/"
    "jNz4XSrPFcXgMFb3t2MbuxIl7LEtFbEoNmIqYn6liL+uS2u0ZERDfIk/BzTankkcicmNWZ"
    "sX8UYMUcsHSht4+Cjtr47oKm7DISBF8UehtcPQAjPi4vhOOvARuuZ/EBcRVrz8HePXmtqE"
    "DPApfXcHAa+lsV5LPveYaZW6P0iA8aZgvEGu0pCWceTJ+jQ09y3OBSywi1vAHKRJNPPobi"
    "5U51zHTq5Igalcy/4PlutORllFEIh/d7NLtFgMqadL/cuC0BxD/UBSXCydzWVezR85Vo1e"
    "44NQBW1OcLBoDvPITT3L01r4Laj/eHF9VS3N5bu62BVEHhpyJtmeP+IlYckvlNug+YDZUV"
    "uUY5mMVTRKhdHn8XllIcokhcnooPhp8X9F+0gcIKHXkLOgUYgY34DilpIztNij3Rr7iIRo"
    "x+3KjePiV8L85OqPy4ielKEwSEU/ZhZ/UM1gHf0b/OYn3XRY3hizwbz9kkKamKRZvvXv97"
    "F6oR9Kv/t1sw0LGfWD5+CI19XtwFHLclAMsjNHLaonNe9aUQKAv78XreWQ8E3mPS7PzGkP"
    "CZ+ChR09JVxclCadEo651zu8WcR0QE7N0tsKxGwTjxzg7HCZpqR++7y3RikTuXBzliXc6C"
    "UbA4EZi8AE1NNKn8rGj+jE3OSLf4p+YkhQGxZekm5rOjkL8p0Qckke+om13tb5MJmCpW1V"
    "jYmXZYCL9xHRBsvInNkAy2gUy0iihgBZpcpURfVrktX5li5vsXu95juv9Hhr6f6sze704p"
    "HzMB6qGA+4QMnwxGlOfW8fZ4OJp/NVQAMmHPIkZKl33vHZDgeI+PVEtHs9CdqQG6vv263W"
    "ZM6lO29rk+Ci2FjJf5ZMhumsx0bcLSE9JtaMNNob/CmKoZX7guObrTty8tvyfEOV7fgmz9"
    "l2kBCs5mnH979jeb63LCe881Mg59sq9dS2cdMt5tjTeZxqIcnlbM15qwuf+tDLpBLfuMLw"
    "SJdkz5Ic5Hrq8CaTEsDExnE0Caw0SHGX0c0Gyw8PuRviozRPI025EtuEeGZLclaXvWmcj4"
    "SNbJrvaYeNbMN3KfHVa5PWfACkIGJFaG/sQyBcFQX0TvuQbFFsRL5wGuB7pAt8M3GFB023"
    "P0pJDgiaBuJZxuJCq5pbWcoKzTJCraapZZXan0FgGlW++kbCVpocD1ClyJgPVqTHH/yYit"
    "IoYMjDqzAnpTsSrlPPyitxEMHHd5yfOq4bk9INcm74tM1Q5HuYxZf26CvldFfcZNi7w6xO"
    "jIf+sPtkEkLwxcjgi7l5KDbORaNtYnpAxkqPTsNsTC0iY2SyhBVpKCbGuszNQsm51JHzD4"
    "UhqoRL5yDE2UXiAIwjV67wDIqTn6I46wxxaxZtnDirJMArvrY4TQoTCnRDX8UnP1P+NEM0"
    "yAUR/2p4J2RQSAtuRUnUbKyP/s0XQ4GVTXXvOZISo19DwpDqEVPoYguc1wCWBZzXpNkAzg"
    "ucFzjvPTjv5+SVama88QBVvhsXhFJku6VKJ3F2B2uKgseOQU4jRQr1FtOthyWJX/d/3lFC"
    "GveiACpqyJbQTkWhz8iwsavpUv1JhWOBYgLFNHhurMl0v8bBppUHxQNUeVDIB2vlISYsxW"
    "G3DK1okLvVBEFx8dYJQpEMwGaIiGuxn0442hLvXGGsKIxRG9WUiDj4Zx7lU1mt5xhz4FWG"
    "6MEjbR6hnvdwhUTifzXAzcZbCO4gpBXYFLApg+fGCjbV6lFS9SapO5KawQV3zqQUBrhzYG"
    "eEnRF2Rnt3xmu82cZ14Zt2x3yAwg4ZpmPVi92kAkmRmuwYIhGCIQ2S5mmEpfETkQTEbXo/"
    "NvQ9x7+J+O+SFr7p56lQBMdYdXXEHYC1zgmlw/vZlU8Lf2lPfqpSavFpc6XFp7VCi+AKOP"
    "hZlApZPmkpZPlEWsgSGv9B47+Jglv8WjWMm09/V8SgCaD2+W/ouAgdF6fYcdGQg62vIxbS"
    "zdWGfiVnEiuoeHvWZgMt44FznI/s2U2YuY/uH5mE+imnzteeslNxMFU+gksRLJgBG5ItOR"
    "Q30roozQAXZaxbwoMYiRvsEke7wm9RCjzjmq6mA/hR4Oms7nS4dQv7/PGzlyrKmQ9r1s7x"
    "zYoGiTuD6hefKctB8Rnris+8E+rrTMLOkxutvHyTD+mVkFcI+JdDf6rCatTr7ga83FxeHj"
    "Et4pgOH1HzO2HoLNdCR45Ebnp3IG4pI3LvYSOtKYqAU6XKVqbQYu9sG1ARw0gLgE5x3U62"
    "rdsQ8A7S4W3lbIinZVceJEZEmGMVTVkBb4iedyQbb90iHsRwN9/3NGXPHg3IDfEdb66Z/V"
    "GVsw7tQdZyjtpiH8pij22uqLqsNcxtZG/UNsB3hFtkmku+IgYrXmXFZ6B1WPA1UVjv91vv"
    "ujylKgcrXmXF74jLH16DuXGZ5+OtWd69GeJrTG7WEp92I5YHAQCzSQvors+aHEDbBK32eq"
    "0LAri1LhYR/+X8O8w3OpljFSmAtQrrKuD/mQeans6ylH2EoHff0IKEcowbV25BAlZtddUu"
    "vChYO0yyfzWv2aKMdSv2XInCnrdQ2PM6hYWU9BNlSa/oMmLzb3XQf/Ko04B6QaaC+EoIDa"
    "YxHg2lM1pA//HDL5dvr9DHT1ev33x+8+F9Cebkprh0CFJ/urp4K8VY4vk5irHM7QMYyzAO"
    "uY7Q0RzZeFAZ+qdY8IaGeK6ZYVeWsgB2SLR7mIl2xdnxiH87v8MB00uGqYqdkHU/Nodpn6"
    "hDwfHO3jYezJ81JdaVsrz0JqMgADPR50yw5Rq7kcfVuc50VKVgTgassnOKxgZmzY1qlZ2W"
    "vgb8K6D3v7x9e1bTQz3g+jF9jJWgFlSvAqK5ZugB1s/Zs6zGt6pLG0A+zZmLX/yVqJrEv+"
    "EvW4865eMLTWNmbScxonz0PIqHD1BOEc5FT3cjFA9qOn+RmsS1OWtLvDnIwJHHzsboBoeO"
    "mBUdr0xRxkKfjGqoojVWUQtWLAMsANH3yZTkRmun97BcMtDn0Ij9QeUYfNN03PsIvFkcE4"
    "xWg1+UHqxWaaPD/CzzPYHNj01Pasmrolp8040yqT5SzzuTmFHx9Vmb6bTlIwYpPp+Z+FBQ"
    "asLKeNZiOG34DyVbT5K51doYryg2YnO8/Mpku+OtiSvesdDxZMdE2iCvSALqGqgzzM0gCe"
    "VoBfwgBFhrYI2/bUmAmbahWpYbiII/AI/MHQ1xwOYNJLvRG1YVg6TcmpHv+xycZQcfTFUS"
    "FnfXxb30KOviBCuKAfpd0f93RP7gqG42JMwKWaj6fCWi1rl+X6o4fl82u31f1py+MWqOz3"
    "Y40Ab7IGYd0IOUiIhBY46nv6wzIetw7r8I7OjpXQ81Slcl6cf9suNmvJg2L/fNeTlxty7h"
    "Irx0PI+GZw0OxPTu7Jgbcb6IByo26frMSdeCuvu4jbYwIdxH6HqNEXEZcgKMAsd36eYVct"
    "gS+y6fANFIi6EdjTwXBfgOOx4K+XgauDiod+vq//ENXk7+u5NJLbjcrfR5ivXLHqVz/Ij/"
    "zPmO8O8ShfMYo4foAoXgrRETVNyJ8tdRlSTkAkASBiYJnuQAVgeS4A3mQTWCJOTr8XjQFu"
    "LhvcbDT8e/rvmmum+iX8nN4+wr5OOIcotUnwoSk/QqFRSJYT9EJGQoiROJZqYOSuIYKNnz"
    "xSUaBUzSGfWeDzvGrKB3uUmqf+pthoacguF9TUmwRTs6Y5n3urfIjECHzb9Ky2w3n8YvS3"
    "VauobhOvah/ElUkI8pA86+S8MNM6sqgSEEhpCR89KbIXQqts4a/KTsqIeUKbpGNRMty6bN"
    "ggo3M13J3JDVsWLIDH05uyOMLAhfxPvi1ZuARtvCSCucmJC4KZrHEZ2dNx3ez757WgtplB"
    "I4ZrXyq78T4wSAh0LXo0tHgm9rOmYuA9mYGtmY5V1BdTmXpSy06vvn6sSfB3jr7fm+PtfU"
    "zRJRUCRqiqQIXVscr9V12PgMi3wtI2cKhusAO/LKQW1TURKDqGpn9EkoO9HTrIFyAetS2A"
    "ZpOMc/MZTmvzY7GwsiFmA8uqORRsFSsqKb8T5IANwd4U4g09AiFbERgReFdf+69Thg42iV"
    "p+cKSuXpeaNOEbcqkEebjRNokfSCiAVrvNaySLFnUWvToprmZtgXLYHvdM+7luTAANUwQD"
    "3Hv4mcGy1FUpSxb2n3bnqaXRpIAvSDqg2EXdJlckpiYIh2RV9Y9gTrH4etycF52FqTGhGk"
    "0ke2KgbA1npWOXecSZOww7KViQLAdaUgHNxa1fOLIgBo7Wj8lmvLZdKJTreRuUzWOtI3SB"
    "Zh7FP6FuqGGypi9mE9UKzh31HSS0YL7JIQQK0FtXZ6YUXMOrj7Nx0TxJyIAxWQPxx5K7xj"
    "gNfErQN+2HW+pXwD1HL9VeVGBHwbLfinTnW9m3vW00pbfHb8sGcx1VF5SipCUK+3zxkppo"
    "yqTUdRAlxVvU5GMTlFK0W3JgcvSZ/zkuzAmmqrIgQz8vDKjBt5TEO3znis70dF1rANQhXY"
    "4sao0CKroLR7QNfq3lj1/U0B34w2Arjt4Fbo9XGFkG1sAGw7sBUCYFT3gdfUF92BnfS31w"
    "7Hle7P2g7JLQsjRzgsV04axnTr4fkt3h89OOc5fJHnDQ7EYbny/cgXz9U8Mgc1Kvojfe0H"
    "4ExOMbfSWq2cTY9ftDr2zSm5BwkrDhSNnZRb0Gw10Js9xWUpK4AfukZtqvfrWqUtQfQgBN"
    "mhGtmh4I83wY1SztctsCLlOalKgWsLXFtGWFy6rq18IYMp2w5s9Y031pZtKvZSGzNTtWnn"
    "g1WBKX1Kqkn76MAHVulYVqlkBtWnQjb9QG86W6gG9pqw8YXQJzDLiivxnvts1TM5sbdDdc"
    "eVaIfjfMa4rh4mchlDm3r8GDgrvlPEyNboy+FmK29xxTD+gZ5yTWkkBifFnmNh/rVoiNgO"
    "b0PkMORR/0b8G66dEBHxLw6wpJp058dIiVHyM5Ipyvs3W9mgA2rbxe8jke8NjdSpKGITZ+"
    "rtiE7xDVJ7E4oSNkFqgpet2INebTaKEsBOh2Sn8brvgTP9nW91P2bPmtirosqcijriOBmN"
    "13APyL7LnjOtJa8KavFVN4mPHha0hI+WVvsRPjpCUog8ASTaulnFC6iEPCV13cYWNSPiEA"
    "pXD4UfO32gWlYTjobcv4aM9gQUhAD5rsg3H4Zqgx4ORPWBfaLstfv6VMSsUPRjJ5tNpkLK"
    "k2FXfG/ulwLzrEHaVgasLAc12obRNJCGZgLJh5Qny7uk/oTD5fpM4jxIbszaHAcrMUQxiK"
    "XpOaCLr3gZZjnStneAB5cBqsy4quegLGUFrxzagZBCplk0qyxlIdBD1ROCvr3DVtxbkYCF"
    "2hy+KAUMfhgGH6cj605MQQjm5aFZVhDsLmBtmmFlYljWYLuKeGFszNQNq+TOrNWyiscMYF"
    "mB9TRdlTFrsZ6m0F5s2jwzLdHMdEAuyliIc/+2qbPULXd7kBix4CrfHkbqaqVikjbbozVj"
    "FH/bkgAz/c4nJTkInwL1ngL2QL0fMPXmU7WjQZnVSgcoEHHhXxZjDSPkcIS4Xz3dms+YrR"
    "WNnMZMxELqNwjF3q2ph+dyoFsr/ZQFR6z2k70Jky32s3UC7UrvZRkgJEMSkhTrHgjJwe00"
    "rblRPjBcWpXm8ZGmmieFuypMZLA6J5W3GkqcmKU6jpzONVaNW2nUN+hxqHRizFRMbks1Mm"
    "1RZU+FyiZ2VDYRoL8l/q2Mo+T3WhlK/MM8PmwQfpKl+AExMUsBw0HQE8XKgGEYyzBgG5zs"
    "NviWyM30+Hrr9ueRQSxzyNiZro5o2xkhY2focIIodUAw69DLty45YnKJl2qa4VHvv5cv/r"
    "b0IkbuJAu7NYBTkoNuDRoBnJVHaaBn4eQi4/n8Hlcxfmy+TofMHQP3U8NbIj+guYAsKmjz"
    "ai6ujV1eDTAvr/ww2J812JjJzdkxQ3OO+TgyzNn7+PkQBjZSGbfblIWZU9sSi1MNAWAIAN"
    "szFS30JDOw77mFZh7Bib0iqjtoQTVA4Nd2j/c7vFnIT6sW7h4nJZt44NCkpK9qQMBLxuIl"
    "4DwxYEcsleYAogjsxMR5GYSdgD/KglN9H6nnfch+tyRDLb/bSlO2fNycxgMNi9UDGxmLjU"
    "DkfejI+x0NMZs3KN3GVV6ROmF00tCC1QvH82ioD2xNDqCtN6bl+4Kety4XANtk2GRKz+vF"
    "teT1lEViIm0rrEbTONt/0/irSBlbfO84X4s3hiGcSgkRBLeSseoC3ErmzEWD6i6Vli6+T+"
    "pvRUkM3Eta70fLzklze7iHvfNgXE9sKlS30NIiBJ/Sg/ApvXHxZsvJhb/c8/mSsZTKiFau"
    "Qg5jRcEo5ebuS49gP/yOIfHZaEUD5KAA8xlmIQop2kYLj7C1rJ+7hmTH/pxw3MREtd+4Fc"
    "NBzNM4vJYB7tRKrCwHBe8fWu6+laRUwVCA5DhT3W2G8lojTQbd5H3Ikptultw7voc3xJ6z"
    "W63GwSYZNEzpNgq5cQYr4SNOTNcNMGOcBFLfk3D01nOzdeFTH57VXdAnOTRrLiG0cf1PlA"
    "8+JG7eGn81jLQYSQWPshbwHVvmOxYL+sol0mJB+b1WShivGcyHqXqKfYSdwCM4QKKrEKIr"
    "5PBL/AHYReJhEhexkghkMhqrr9u5Y9xfSqZIrvlkN3gcDyJWOHdbML2++vW6RBgzF+737y"
    "5+jTniZp/eefvh/c/Z8AKffP32w2WFqbBos3ECLV96QWTEMkKDuXDLJYQeP36s4E4Xw5rL"
    "CMU3KzBjn5FQv5BQSe7UttCkCgntAhJyzaAdwijLARnvHKWIU92+MlnGRrM6LwmNqF2+/D"
    "6Ufhlboa+Ih5k27mUpAL4D8Cba/DZSyKren6DJb6Jlamic4ppuuCFJfXwmsUsPN2dthmmY"
    "DVNOYUp+vovo4itehrM4FQnf4WCGGEXh2gmRgzy+BBC/HuBtnPSAXsfJD8ilmCGfhmgh5g"
    "UR/h+OhCzdaYBP+c3/zb+kke+KfClu/CL+Q7l0/LDs40jIUaYL6u7RklvPiyjY8w/c4PgK"
    "xw5/x9AqCqMAg0k9AX1obp7UaeEfuFx9FBAdYNPhQzGr0yF7/viZSlNnMaw5Ay2+WWudTY"
    "O5JsolISv8QeOAnW4N2sZyWQ7y/YaxpO8IIwvCKa+WKi9LdXoZTOtxPkC175rZcBqa+38i"
    "GuKLiM9RQP5wmjJzJKNaie+/xfi5UxRQpsBbHGwIY+IVE7yUs+eYDQpeGT8WOZx9cir4CH"
    "3Cd/RW0FhOsBE3ovYF/spuBTt1bvgcHijrGntbGR8e4yOhI8U0NeJM/4jAKRmaQdR3KM4g"
    "Xkn+LXQpWkUMCLEq3kGi87Q5WlluoELxDyCeAUl2Ruj7sgLi61pnPkoiMB1DOt0TqMHtfs"
    "TtXlqRkGr3IFLtLim93TiBtDVtfm/WZtgt0lEnPH5RPW2dDYEYgHExAHOZi5W0UYG6mJgr"
    "8JDmAg6MwoFRY1E1NBPjI5FXKibHShSTYU+JwrlQQ3RtOwnBvsu0fVcFIXBcgeNqCtgD+z"
    "N+LqbH/qbqXwHyZwn5+4SdZVNWQn6vlQYG6agRXVb8L7yhX4mS72qGvhTLl4Evy1AaGU9o"
    "bQKa4825gI1nFdWOKradVJxYWutI0A4Vw4e6iubpmikYSg+JnYOlZM5cTM9SMpLUg6k0BK"
    "qGmkrXa75Zu+8ieZuYwt1Z65nFeNx8Ew3UKqa8JNNPA2+6ORr5SM+/fMK0JqEkBhskMMVp"
    "gA/s5NTs5DRb6eflGruRh92YyUh20/KA1g2VZUPngjeMsKfK2o/cO2kOzhud2jht3pMPK0"
    "zXvVOVhHhr143ZDZxVqF39qCxlxbnxFiQHqX40Yp0J05I6hm/Hsw0o/+kbHYALItYFPp4r"
    "BT6etwQ+ntcDH+CaN1mvg8FlAvsBg8tyg0uYUdfOzVlDDXBxa3a0BHjo3AxiXvHnZu8ypP"
    "6apS/aDaO0pK4OfSmInJS+9MZZBknWMDE8auPybtgOi1NxUE5qM1FQZkBMhiQmYbJn3ZOU"
    "pDvfxGZFlZAcFuMEY9Mm5kabGpqWU7ujtG4YRncf8gZ+8FNvfc10L/5Xg+tl462rvDUI5w"
    "My3SOwNd5wGr38N7rBV34Y7GXa+XCzVUev+bA55uPIMAlDdMfXCNjfZmrpdoVcnDq1bbQ0"
    "2WCfWJ/TbOM70TAVLaZivOrBg61g3xT1A5iMNpuMgn385FEaNFGT5OZxarIS4xSrT/+N7v"
    "itIG5pEncxSXlN3O8TicehG4q+Tz7qr3E+119dvA3Xj7b7vzxC/yB8+USie0rAH+R4Xi7v"
    "BBjd8oH16tPjfGQ7swI6ZcjW0U6nGjfwtimAg0l9pAEAkwX6ZPDc9EefTuYf/tGROiHSO6"
    "3bvIgiuM5eY4+nqxD7Ynt12JpLo53DUMREK+9o4ZGlt0fUj9tAuKLDg+O7aLHne/EO8V+w"
    "R1tMtx6Wb+W9PflIJgIXh23bFJXVvm27jiRDtRH7dLRNW8b5k2c/PHv59MWzHPb8Shva9V"
    "2Yv0hMA8psOGDZnNiog2dRBDCVYAq5GIYyRMjFuH8uxomYYYD9Mpkp3WjnhWKIct+xjLHR"
    "gNO3pP2XaOtFGP8zfhLy6U7WPUxd8HguwpezW5L8LCYi+lANzFBOl82SaiQ8G2/FEa9yTF"
    "ylXlVzsapapSoWxU2ptf1cZTnYTzu7uhLFU98tPeo0niJNJSqor4TIBHFvgfDHD79cvr1C"
    "Hz9dvX7z+c2H9+JT8kOLyc0yPfl0dfHWnHyPHwkTjS6x+zm6ucGsqbCmbFjrTutmAnOWSy"
    "huvJ+zBvC7Nd2IDRQHjBYaaO4cP27EucAofTZ2kyab9b34ns9SqVfjBPwmxEwM017QgsaQ"
    "yZipHFjIXiHlCSmJQCrKkJYyHKccrrpesoxNg9bEnJTSC2+SO+JHuuFf+9KjS2kTveLtds"
    "IUD5wvxMgRSgKtRQYTMBZDtHI7Y1lLk9aaXQvZeAtdC4PUNAFGCBTE+Nnpk4KcZqe88l0a"
    "MCzq18h2yuLt1p0SHwaOUY8W7HvTFAjY9wZNRoM2B/veqOmAzRXse7Dvu7CWn7ATRgF2Gw"
    "oWFG+3spZVOnCwmlRV2nIDnMUgvWxynYJTM5XhKxVARU3z3gZg7GZRRLPTVm3cE4Crm8XV"
    "jcoINpOkm5gQ/BP1PLo7k5Hz5E47L4/HnNSR+KVs/fAlFkKer6lUPZkdDa6eC9hI1l+ocP"
    "UXzVT9BTT9HbPpL1vT3XxBs65DFR1CqYcdv2EVlyUrgPMb3lCLOZuDcdN6Lz98eCuenHcm"
    "uXxTbT3yy7vLK766/1LjcRXQfRqSleTAZyveB6ERoc6vTBZrz/FvIk4TJMu7WYmUhKxrUT"
    "JIygQ4VMzjLOBQMcuOn0II9CHNB/hVIAZqNrTmBkFjJ0lzELRwe3bc2QJBUPCsQOLWqSdD"
    "ibVAGAjoipmvCYSBIAxU4ijv6B2WkZP4eisr2fARmmfTv2NoR9g6PTqe0RrEn4x3nIzgR+"
    "h6jRFxk6K7bON43ivkuBviMySWiqjru2k+rt7f43tudgNsCOJMVsSZHHbbwX1ZlALn5TDO"
    "SxcvidthbspynWbHtHbuJ8V/IQlZNWufshQEUaZ97tTG7XY2XS/9A5qO6Vm9JlpodvjoTU"
    "TWWBd9ivx7Gkqt4OLtWZsxnC0dn4+E49Vgl1a18JJusiP65Sm4xt+akj4OIlbYpi2YXl/9"
    "GiOapzJlBPD7dxe/xtwwrw359sP7n7PhBcL4+u2Hy8nwRCvNISCKU5iO6RFFS8IjwBSnzh"
    "S3W48snaZSv8Xb7UzxMHAAongfNtikg/tUvsepYKvbFu/4ypi857Zxq2zhjx7BDVym2btY"
    "EuqHQ56Wypeciy+eKfgWXzxrdC2KW5VzHngZcN0j+lBohZDKYlaQ9aGhhtINwzrJd3jBiF"
    "4ktCBiXyBioJNhAXZJILplRAGRHJ5pNu5rglYs7LFNfLakW71DSwcJKwCvFYFRrALTWgYG"
    "6sAYzh+NaYNyEfEpDcgfsTXzml87k1lGtUGzVvuoOJwvJncIfzqYSRNY5rMOZhKHQpu/l4"
    "TATDrK3YvcpSvnsWYHBspjJ+VZO574EC0LqiRknQ315FzFhOKjmoE+rxlQLr4jSy2QDxIn"
    "RbjPFay2gHUqN+JvW65qmTZjL8tB/LNzOmjEOthLBSFIxO2KvLlh/wcUZi5NyCHgpTcpNT"
    "mYmF4nJunqqTUnJZGBdNRDnY2A3hEXB3OGGdN9VxqEYYaGzJcpR/zvm9hRftq0lJpy2kxN"
    "pR9PnTE0LclIeDWzkhJtPiqyZikXVWBL254CrhVt3APCH9NHfj480U6k5RtZCXP+XdD7X9"
    "6+PVUmWDYHklhHYXqaIxzpT9Pt6+7RG/51EPHRjoRr5KBFQHcMBy3t21tFICxiFVOZtYRF"
    "QnqLfe24SFkKAiNHAyMQJzfrTQGfqFET4DksnHdyjFYlwTvadQ4g3jJIvEXQVr5X6q7rkh"
    "gs6q6LOoVRr/RGSciOpf1SZWW/bF7YL2vrGoIpY67qRmYPXmKzZ2h6pypN9P1ouy/BzWaz"
    "m+1auB/OJE625MaszcUWuy4gbxgcZOAg604nBzhgCcmrcF7nofshA3xHu1RRLcuBtwDckN"
    "OdA3BDDuKGPJG7xiwb6OQ0E1JfjZ+Y+MifzowUBOAVgSRka2cD3MsGzhAkIffqZp5IErJZ"
    "rwDkIJ8YWM0c5GVaaOO+qMqKd1iJb4HhNYRBIPb0YGJPHxOtJAk+fcz1VXP0aYvp1sNK0a"
    "dDrvZuTdHS8UXOtkjYLvYrQ4SJ1mQo1a3fMX6tJeu7y5Mg1mUVY5y1xLrwxiGejustF7Cu"
    "pMUgpRe3DmM7yjWQbjixJgh4q+AdUE/Lk5yNHxHdDd4scDAOxv03/XPx1glCefuKNod9UW"
    "oosOs6fySUh3Dfe3Tp6K3lg4R1ukKl2FBzqaFaoSHP8W8iR6+eU1HGkqhT78ohJBs8/4P6"
    "WsCWhOxAtv9kGdGMWA/VTMAORHtWALd4z+Z0taojekk5I3B8OahFsQquCy43FLD5lSK2ug"
    "mM6qUKLz98eCt+Sl6q8PJNtRbhL+8ur7hu+EvN5KhVHveW3BLVz66oCEJyRffkivhnzO8I"
    "IwvCZ0qzJa1MekSVso0WHllOlywn8DHsMxKSO4kGb9U3UvlTK57ha6X2qIAyBLswPpksMO"
    "v2jTXD7N8RDfF8S/nL20nhVOVB5SiqHPxt6/junG+dxNHy61XkRgQ8+++0EWdbSjwcSBLa"
    "W1W8RBoUvIaCd6KQbj1nP78hK13sa7KAvAbyK+KFfMXOAyzYoSzq2dhOWCY63gmDx8MS/P"
    "Mnz3549vLpi2c5r8+vtNH5OsBwcsNow4owAZb+9FQEwbS919kNj94Q/VobNVGYha6zEAeE"
    "NcttFGVGJJqOuyF+XQsdLptJMBdcn9/Ob/ia1SU4FclT0xtjXZa1nNrTJBq9c4LbON2mlm"
    "iU3pm1JRpt4jEDnHP/UsnjFAEbj/j47Pf7ZAVdkptGfqiaGZQq4PslBlmikVvOs2fzpaGh"
    "izIWHrZ+eq6gpJ+eNyppcUtCRri6daWnJNoWe1USigp25iJ3XP/pWaIFifFwfzIs6L0ZoN"
    "HW7WSAluXAAH1ovW2s1DRV2jjZal+jzk6fJ4VOlP2fnlA4k+X/Z/daiXl2xkGxxvsFWtLN"
    "1vH3cUI+V7Ik3KPsGfVM/+PDIZ3fKo3TRvVvsZYfJh1uXbGq/uk9f6v0knFzAQutp0HynQ"
    "ljUaJJVSE+SFiXlfFcCeHnLQg/l1QC8whu4IstbWyLQtbhPMgZlBQyhpcBlrC/S+I7wb4V"
    "7YNo1WW7D5MCeNOKTLRtfqKr9azgueXIXr55f/Hpn/LG2Nn4LWXhTRA/6Ozyn9dXF5OsLn"
    "jGP9InruBrK+JhlJ+um6iKcZbB/M7xIj3ky1KgZFSUTMRwIP4/X3oO2eigXZccM7kuwCsc"
    "BNidZ19jnDno/0RGEsN0Kf/Hl6z2a/ytqYVMVdCCBd8C7vXVr9clBZ+BKtfv2fDCJLwWKl"
    "+WGsPmh8P1GlHRuvCpA6OTyvsibE59T2JntoJekAK0dbLsokA4beZrzne01ExNENSMtprx"
    "cbijwa0W7kUZgFxfsyfOzPlSkr3eDHpZCmDvuKFCrqkpvt8K1/S7pZqW5SDHEXJ9pzoDAd"
    "7Qu0518otygL8O/oZkRb5Jg5pnkgBsfm/WFoBNw6IEK0ZgP/gYJRUWkRMiKv5qDL8eGStN"
    "p8yL3iVedRYtvmL+fTgKtXuc8Qg3iSf+vFe6JURtzY3aZgugNmktzuqDSCe2a5pSG95hWn"
    "yTNICuiAHYaiEwMCeMUkpwcMq8WQjwKsBsPQ+zDobqYeKaKISJO4aJl2u87NJ/qywHL0HX"
    "l+CGiL7bulU7y1IWuPsqW7JSaP68JTR/Xg/NJ5h1K98pk7UOdZuacCngbOM5uJlGU5tOzW"
    "zg3ERfc9JybmJbyKq/58GJYoL+xOZH9eREZW2a2b7GMH1kz6mUrD9Iy+GUQguR42dUsj4c"
    "ymdV0vHC+enkrk+0CugG7dZkuc4GMOT4LkpascddKNCSf91XogHFHmF+a0fCNSIh+l4A9B"
    "/LteP72BNtK2gU/kV27GXET4YTNFbtPbM2X6yee5ANmxh/qor2gzgFidvF11GUAjdHVzcH"
    "+GONUkzVFyOJYmrZJBUhMBOHNElIIc58T9JcDFlPa3pUWXNlZZpEm1+LIw+fohjdGmE+3G"
    "ylyvGxiXnAxymT5IDuEF3Fzdbix4g/2tMKFGVU0gvyYx7xEZt42ZE7nP6mgAtCHSdTFFM7"
    "NdU+6XOCAz6jha37P9CTvx6q8OYCFsI7iAGQ6x2duMPIifSjITxA96VEm2vge5CwEeAh4j"
    "kQPjCeq0P44Kzv8MFpyPrb2AN7HTt/JHS9eLuVsCee3MSLpEzZE6HEbcxJuBOincMQXeA9"
    "dmPfMWL863BGvsRow9eVaKYc4FXEsKQb8/0fp0L0v4Yk6RYLicIT1mxtFkA+wxp7fFHGwl"
    "1+gIP937YkwEz/sFVJDjb5zu5Q4FhmaCLgWPZzrM98rt5I6VV6p5VZMT5mTtRJ1SKgO4aD"
    "AwFiXJtyUlQM4ItgPSc/XJviJV8JSPzOWUyMZLyqhydCcN8qrdXGn7guCrE2gypLWVcss3"
    "8Glb6U2kBX5YCuKoAt1JxgnTcOkWVWtNXkqYpCYR6NwjwBDqOAg0XroDfXKSkJWZBBP3aZ"
    "ErDNTmybCYeUfj8IBiel7o38iU6SHMfexkB8I7echpfiAU3JFJ0UJiZtTeIYiVnKyIJTJL"
    "ihrwk+2tMED9JqEBwv09XEsxbHiyhCquMJyMZb52wZJK8qdlBpe7Qs9bD0n1cFVWChCuzD"
    "gN2nMj3Sssrp2GrEGqgd18WuZtv0oowFkEMdsgd+7k0ctb7pVHypKAezM8zsMLoKuYmpRy"
    "wLMqChlLg7ufGdMArwnC3XeKOHtkTWOtT75/MJWPOupd+k4hDX6B7XCGkwjwKixYSKQtYt"
    "+fPHz16qaBo+rKUCnLgp1+jzQtd7Xc1elLUP+CE0/C3e88dxwhJsA6JXd08iah3m/WfEMI"
    "z9rojLZAHy45CL3plaOGcCI4LreCO11hyCsnC45uIvLS9kRcyChTy2m0YU1hEE+yuTbZfN"
    "yFflRoT+y+/WgB/QRQeCXhIDYt6VmEPLnRNX6cc3jjdfU09WdKUtrbcsCEm9Gkm92yjo4p"
    "AsicGK77riQ4/NCWORLGWrpYhFScoCjlMtY3GuQtfFsJZCFuc1yi5g0yaUJSELoB6d0TT0"
    "q26soNXYo3rKauX8ybMfnr18+uJZrk3yK21KRNIcmXh6BYVygZOuXYMNTfHvPJRyjmZUS0"
    "KWIDtI8aD4ZW6A94gKaML3weqBWuL3iQ5Q4zsOvMhvlp2hzm/OWo9RZ8OUD1KvqOfRXXLq"
    "GfM5dNECL52IYeQgxtltfBQ6NcRkx6a15XvO1YWikf1y6ObMW11TBnIq+p8dU/KgT3xQaP"
    "hQ29rxXRm9bgE4l7AwFfr5k3MFjPmoRozje5UToHqReojR68XoA+w5oWZsvihj4TLu38qB"
    "rmxjboEz7ZOb0KLKgsOFufFzdYfjr99sHiUjZko20hyLwcqWkk9DsiLLWD+KulCihL6opB"
    "8FKDGsEyOobva8QmtuIfFft0/L8JMgNZtYYjLJ7KqBPw2sMGOVHFhhps+OuVbYCbnVIGZY"
    "orjSA+KKXs6SjE0FevoLdsQIiU/URTWVAVTNKatjGNs8eemA0hnUnEJJZ6WNtUiEoeqRxi"
    "4JNtlYNlnTku8B3/eVx01qratiLHnTS0Dz74He//L27ams31/8ADvLtcD4b4I+Sszf6pBZ"
    "e6llztnCuaCiUHcH6u5A3R0D7BxGUj2sbtjnIjaR8ZHNdxwEVCtDNBewLwrV17I2JJvm0q"
    "PLW9lemdxo3SEXYsgAe+OXCp9LmuaJP6BvqkH6oaVvKhSBMW62puCAsXIrbSSR1T6iWhNS"
    "EgGH2AOMjY/6sgzliGnqoAsuriqypRfepKyDd1H8NWoEMr7eyh83fATQR6CPVYVb9DRKIp"
    "qtR3FrsiOexs1marKHcU/Y7MXM8zLAzG0GH5j5FKYDmDkwc2DmXZj5J7ylgTQQmt5pZedB"
    "PAZCnxD6VAx9Lulmg2XauLV/QCZiQaRo7NoW3MrBNzTQqmhflBkRchq//EO9EwMfXlrRQC"
    "hjrFsWqiQHVaF0Wr1GHuZalGlXAawJQhnALooF4ndGbcaV88Bbt9PslOVgdoYq4sio162K"
    "Y0kQvGj2edEekNemNCFM9M3gK1trRspC8Dr0OiW5slnstWalLgcTAw5nu6Zjeg5nE72i4G"
    "8+ob9ZtvuOCq1hCl550ZZJR8P5poaNFAA+DnCdPxh1hiyJi2D3Y8MBstL92fHoCf+hW+Xz"
    "Y2cXSAxOCpYwbikuqLtHuzVFfFF4Lgqw4yISorXDEFvTXVzvJFzj2KrmS4UGTFYhpZdnSt"
    "Oskt+YEQ/+MZBjZRC7aQ/WZNOlzDILAsAxe7bFCq+RqhlWfPMg52dIzh/ksfJ7bu6HoPvE"
    "5kZ9cy+syuPEdCs9KqsNa7YXT0v/qGJaULsmpZZ85r/uFssoUnqnlRyxeIwiK/qHoC4HOo"
    "Jc4gqS4vgoNTFn/P9uTFpC/C2lOiRkiLMZHKAbGtZZUU/PhOpwxur5I9XhlroVXw8SFtYk"
    "6z9lQrw1dXhb2tyk4yELCIL1FmgeKK5l3ETku72WoVWVgmjX9E1fmA4IPho7HS2OCIiQDR"
    "Qhy5U8RHCOY1vdEZViZGN70CaKbbMD7eSBsciTenvi67PWQFjkqXdZE4PTcvxxwf5HKJly"
    "hsTnikDVYh/7YYg7Q4xmfhlE+ADRrgAliEk7BfT6bPD8GLuxHo17Ebnvp3ECiiLjmcmPh5"
    "2G3sp5x70y9CsGFKSAxOss7hpBPN2GINx5TZvCderQa98Y5sLvN0gJmPQgkHi05/g3Ef8V"
    "kJpgzipuU9GFqVOfgoIQxMM7O8nyV6WGfXNkpCgDsZHOsZFmgMePjYwG7nOlpt/PW5p+P0"
    "+afhuyK37mdkXTrpjfa90VhWWisSueffAx4sYJE+EUbtw4cbx6hogfd0LL3s26PaQhd9zW"
    "+XJ2y/8SY7MEQNhWjdtWsylSVTvZeAvVzvkzBa1z/qy5hPezqk6HjXOEjZPRKJCV/29OKz"
    "hIWAHw6KkF1A+1K7rkIgB5B8h3AQk5gNoOlbIcZHNY53C58H3Kkcabhta+pfutFNMpjBy+"
    "vNeXsq8vWniErZO/9ZgilP46daJAM7ckGxFJcaTNeZoJUFlqxNQ/nwYbxxtsngamQek7pL"
    "1FlOVgixjGhVbScF3mB+Ii954DFjpBqF/GuiQG6HdFn+/3HUqIH4QA+a7IO543dx3JQfTW"
    "MoUFKShSqFGkEOqwmfwuQF7C6bAP8Eb83kDSvKM5gFuUgTSbBki7lBUsCcKi7rqob7mO1P"
    "fLFaUA+67YrznCOp6FbLwFxwlH6KocUk8rMpiNtw7dFypxwRfNccEXtbigE3GI9I6clUTg"
    "uF+f55tGL3oDM6FYVzFe8/V5OenxGxNPNpWUg8LRm3FrrEwT06YSK6c+c1OM6H3CaQGKI5"
    "G/fNxMNQI4D1KRYTpxFj8pwbhcGBRv6FcCmdmmqO72MF8yWRpMMRewIhekEthTyl190pK7"
    "+iTJXYXa9YYRldKE1BWY4qzUBeFgwrAkspIBc18qWXncxOZJmVHW16lCTWmog66Mr0IddC"
    "P4pZv82mP0Mh6mxS6FhOJphs9ZhWJRjziuTSxK8hWeN0M0QPzX+3TnYZf/LETCV2jpEZHL"
    "xqXucHx+YRGFIfXRig9e0HBdP/4w5Ad1IMLAfw3ZdY6cTOQLpUMAxoFYL3R8sucdAdY8ub"
    "kB1gys2QgdZRdrvk4qsh0hzdd53TZFzpyUL1Muj003VfIqahZxSvoI/YPw1ROF/OY+LWUk"
    "mKqoZrRP2C8OJGeD+3mkKg3OzpnGCAIRNmQjgbPEzVMw8PmO+F8NcLPxFoI7SLoLkFMgp5"
    "Ocp97JqQEMqqFYSm2MBnsaqqSYBFYoLWaajmnnLVCmY4z6ViT0tBDOBaxLKB2Ev0AZlGZI"
    "oQyKHZADRweOPsl5soSjf1ityJI43oXPdjH/rTH0yohWfk7TsXMnHqxaDl54IMX4uDUf4t"
    "PL4oCms0j8j2X/pChi6FPB1uPq7mn5doayzxZ13wMcVzgUFeBp4PKRcTl40RlZ1IOv+UFP"
    "8QVUCupU1w5UXDTT2ogCrWTZdLgVfKFCgx8/e6nCg/mwZiIc3wSWYMS6B5YALIHPwj8cEv"
    "Kf+Sk9ui+jCdUhrTxhlwyel2oBKPWNSQWSzVQ8hqHID4kXN3QRGVj83o4Gt+wV2oltWGzB"
    "e+TE+7EQYMgnN+tQ3Ey3Z7H7MrQTY7Mj9NKuMuN9MuQVTldhthMFl0+rblrhQQZy1yBvcA"
    "rYN5AGIHTmzg0QOsgbNEJH2ZY36Hl7GVuuD2rly5WsQc8jqq0W/yHYasldlfSexK5wSdEo"
    "KPu2PIeFsjzBbg9RJbJrUXUAKKwhW0Q7hV1LC020VWhi9kTHxqjRFOcEYxklalrgRRGbyF"
    "BvNfW4PiV33MzWAbUkA6hKjarDoUkNYKtigK0FJWct2fYKCWSYk5j5FtOtLMWpcXFXxU5Y"
    "3/SxOauZPzta3kpYW1u16oPQqYtV6yaVnqRINXhUwKMyyXmyJET2noZkRZZOU/G20v1Zm7"
    "HvF0YqWvlvXCYiTSj2iWB3hvgzEOM0a+U5t5i9QtuIrdHW2XvU4UOXThDsRQxqgxyG/uvz"
    "h/f812wWIhq1wB7dofP/+/xp3Q0w2KfI/QQlD092sIyJwu150dS0oF/VdVAVFkNmqHr1Jq"
    "DRdn6L99kQ8DgY6XGAM4i5x+HpuYLD4el5o79B3KqkPAe4k6FRloN6J8NYISUVpbr+S0LW"
    "nbTov3T3inih3DnUap8UxU5toUyqnQ7D2Ne1BVORU+M8DUvQ2GSHh2T/QTl6E2ciiVtqzU"
    "VJBGajz9koGXNqs1G2/yApa0g3lZnZKGY6pxTSUeor3zRoTUz0Kb3wx4GFPhjd+2BIAU22"
    "vx4g/ZQ/yEpQSzTBVMf0RxxsCGMKLurCyJmqs3q+zYV0y0Dv1pRhVPJ8x65mrlfxVuSZ7d"
    "Z8wdzFxy8w2lKPLPeIOXvWUvH5fs9U8EkfVBPkrhnCcto9yWAZm0A5wQIwajrAAgALwGhm"
    "pWABGMCsYvpwlFUlozQYlRBQTvb/14oG89+i88fnL/6FsLNcv0rJzgwl0QrR68IN6LbOmv"
    "REj5Ej4EOG6Px2PiTmnC+3+Yp6Ht2l/V5Uw4xS4RHDjcnyHCfoqFLUormiRa2cRRm69Ph7"
    "N9xTYcBdGXe8m6eaSh/2iiygror6NiB3HJK5SCjJ3AM6yMvkAX1V9D2yIXGyTsd1L5MfEf"
    "2EgEwSffA4gIlr/OxM/8x10cb6hOP6fWdHTLFs2EzZFgsSCW3XNgnXFS90UkJI1P1Z85+H"
    "BAZtfmz1B4DTeopaq91Igwxd82Zrugc1H9bsAP0ygX5BwMeo6QA2DAEfCPh0MTM+Rmz9Ny"
    "q3LfJ7rQaFOCE5FyVxlCuexmcqGQ7uyDItNS7qkbsb4hMhHIru5cIRLMmE0RU+XpIcTAQj"
    "TYTT1mQ67QQMX5EJDDDT3oUagznddsC37abd4O/4SKQ/3gxu8V5xL7heY8RHp/0mXBEJ4V"
    "+UxdmLSSMKWlL47BWiPo679nIlj0KywWyGlh7hkqJi9QaLw/iISAr+DftRsM8Y/G617TO7"
    "gC9m6UFZ4jvBXj4FBaHq8c19mGS2TNNCkOIqOlzNCsc4+cZy+eb9xad/yptkZeNFSv5NED"
    "/o7PKf11cX1ROE0cIjS509/iBhYR2EJ48fK+zzfFRzN0Nxz6id5B1mzIlfc+lukt0+vqNs"
    "kpHKFkYxtMDVeNzPYOfsk15IiQ6X2RaqYtKYBIsW+bdIDb1SrAXCE1PZE5wwxJutLKeguQ"
    "JkQeSEBfIMLf04kR4R9lsZYANOZXaqW4fWdiARhiBD15mQ7OvqMyERhvDb/Rwj8pnpIQgh"
    "KOnnyiMnNi3K4Yj6sjwe7fEr5R7vCXe1euS0dJEq0hJVbFr4p7TmG0y16ntxxF4rri/lrh"
    "4i90u43BJDixtewtHGTa8FRjt6i/1H6GeKWZI7RuJb/OJMHOLJLy0CumM4+I4hhuND27LG"
    "H4N9jtQsjKXnWbnOdDgYg0btMbMWYxD77pYSWQJBs6OqKGOhq2qolrjb8+cv3LWWRzCXsB"
    "DmJ+cqKPNRzR7B83r2fhRqIZyNtxDf/stuCsrj8j1Zoq/b2wIcxE5dDnJSZTcdDwchm39l"
    "MkJ6jb81OevKYiMe+/mfP4fyUrQAfn3163UJ8GwJy+M32fDCfLwWIZ1q/cfs2Leyrs4lxj"
    "zl5nmD+YXKyvqFiq5+0ayqX0COhvk0cQpp2DZS9Oo+IM3Czi0r5QkpywxUCNVKv5zChOSG"
    "r/J0FCVgMoZMio+R7sGHd509Z1oTo+q8Ky5IlWz4vLjgPWH9fHiSncCWFS90kX4QJ5ovcE"
    "CW6zOJhzm9M2vtF30Yc8yX3Ixpz2maD8UFe89EkGbn6h0O5Cqz2YwsiFjokxok21+8VBoI"
    "p8MtRLe3HMuSnU79UNr1ULSHazDRDyIVlF2yDNH/Qx5RqtVtGtot4Aow2p1QVX/TrJxCLB"
    "5weer01j//P0HUQMo="
)
