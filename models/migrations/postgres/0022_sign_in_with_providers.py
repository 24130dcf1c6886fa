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
    "eJztfWuT2za65l9B9ZdkqrQeu32Jj3drq9qOk/E5vmTtzkmmPLM8lAi1kKYIDUG2rDk7/3"
    "0B3sQLSAFskgLR75c4TeKlpAfgi+e94r8vttTDPnt0tVrROIguXqH/vgjcLeb/U7+1QBfu"
    "bne8IS5E7tJPxrrpoOSiu2RR6K7Ew9auzzC/5GG2CskuIjQQo3/bULRyA8QHPUL/taEs+i"
    "9EGPrbxd8u0JqGKH8aomsUbfgdRiL8SDzboyv+cBLc3O8xcUD+EWMnojc42uCQP+zr3/ll"
    "Enj4G2b5n7tbZ02w71VQIZ54QHLdiQ675No776dknPiCS2dF/XgbHMfuDtGGBsVgkmJ5gw"
    "McuhH2SjAFse9niOaX0m/KL0RhjIuv6B0veHjtxr4A++J/reNgJTBG2dStaIgfLV2GHwV4"
    "7xDvf2ffsCTjOB8/XTtf3l47zkVjosT3qYGeXVrRQEwyEVMu0LkRX/F//Nvl5dOnP1w+fv"
    "ri5fNnP/zw/OXjl3xs8nuat374V/pljlCmjxLf6vW7n999vBZfiPKVlC6x7AL7h89nMbvw"
    "9ue3ny/+lTzIjdz0Ucn0HecrZjhM/r8xa282biift7JMbfb4r+4ze/mF4/QdX418LnK0x5"
    "ifrfvN8XFwE234n5fPn3dg/59Xn9/85erz93zUn6oz8DG7dZneE7gfcRavnw7G+fix8G2+"
    "HqMt/gnAdQPP11rCR4lhAD6tfiZbvs+fXCogzEe1IpzcqyIch0RLQ6TDrcP28vGzlyrLlw"
    "9rX7/JzSq8fIumYYqTBspVqek08cUvOGQcxkkgf6qymp+2L+anjbXsEbbz3YOju+3V5SYE"
    "fMa6OaCRBOVr/C2So5yPtwDdDjCv3/6e0LUt44StjOH3H65+T+DdHrI77z99/DkfXsL8zf"
    "tPryVQO4zG4Uob8ZIYAK8NfEqsnT8ypagKfE1sQuC//t0W6OPQ1yMmvpWseixecsftxtDR"
    "BLkqZYE+mQbsDXY9rA12VQrA1lvZMnfVa3LzLmhR2RWxXp6rTEUY4/qYyDUlXeq66FfEAP"
    "2+6JNgSb/p6pmKEKgZRTXDOJ7Yc3ohLpMF4BWBp3HUA/KqFICtCPaa+j7d45Dp4t0QBGKu"
    "gzj/Hv0QLwnCIleFHLtRLBSyLuI1OQBcF/DIvdHXLDJhgF4R+lt8kJLzdryPEqDC1TDexU"
    "ufrBwB3A5vdfyGTUkLFvbUjkPsXT5//uTfnC3/FUQkgeisdqmwBZNQXflPLlUWPh/Vuu6T"
    "e1Xcfbq6xTK7n1Ifu4Ec76NQDeQllxoL5eLKtKv99adP7yur/fW7+nL+9cPrtxz4BPZKwk"
    "8z0rmidxyYpSw7ohPxuuiEuOeKfrawb4jnYUkkqBPwoxAscQ2sVyEWmDiuJLvqA93iNldi"
    "VW6YHEQl1d2VhUj3s09BrFP4aLXpMTtVOfD09sWfxWyH+Q/Wn4G6JMxB3zlYukGgTXiOQr"
    "AbaOwGDAeMROSffRZ8XRRWfG+tQ7gJseozB1VBmIHe+27hVy+KU2olGa07b1NyOnL0eNxJ"
    "uHzy7IdnL5++eFZgX1zpgrwNXuFE7wdvRRLgrcO7oyzSX7k1KYC1DqvvssgRKGnr5bokKO"
    "a+ijnEd4QRWZpo67oui8CirgOae2L1IxZNSescuKMlz/nEZVg/4bkuBxnPPQIXW3onwprU"
    "0azJqsvBau9Y7aK+eX1bqpgVF5bu6nbvhp7TuEMvadvY5q3t5bZ+xQ3cmwQ88TvFb8h8g1"
    "/ITcAB+A98uJCUnpfuLrqqz1k6Tmg6xQr0K7QLyR1fBojLiPpwF/l05fp5zfgC7UP+edhD"
    "ywOKNjgpHf+OIYZXIY7Q9+mX+LNwbf45vfZod/hTs0R9xM+R1LB/zevwM33v+jc0JNEmCa"
    "EG8XbJh/39PoXuXbmrqkmrGU0ytyByQt7UXrZemTrluoSykIWF609eqIRrX7RHa1/UN/rs"
    "7ZOt9MAND3KYS0J15+UhwmyGMHctX7FBl7d4jubrdx+vPv9Vvsfn44U1dRMmD7p4/dfrt1"
    "f1Wr5UHambCUeB6YyEJzMxEhgJZCWR3a7IQFoOCaHBgSxhNwj4VrzCYgp0qaxMFuiscq+B"
    "MgeqaZeWTj1VmeleCQt4zELek6dhYDQmqDk7P3F1wKk85/vJLL3jv8eVa6lmb6qZzc6/8h"
    "WYX70oWG7o7gs6XluYHAH+u3GK9ZurL2+ufnx78a/zmG5XsUeiz5ir8KrdILm96GwdJgYq"
    "WW3t4A7czwvMnMnMHE1HPWQzjUpZRL8dLZ6SC1hobI7SLMZN1pImxPLYiA0Yv3imAPGLZ6"
    "0Ii1v1hLDlH3il1YmuJGIhxGOx7CVec02oExw5SlhgykwdFHHXkcxb0hGKygUAbCWwDQmI"
    "/Ehc/0JCp5PrnTza4yPUoh/34dFfBQXj174WDTzF38CugV0Duz7Brk3rkGsbt97F4Y7qlT"
    "mWRCxEefhwGY2jFdVrKloSsRDi4Q2YJITocNT0Ns6KmDVZdFNXsiQgElll40noiV35ixMj"
    "nyTFODsa6iREV4Wsgf5eUWFDzJgvJMLvKb29kGZ1ZfcW3TldEXb8fJjCkSJuhFxvSwKGVp"
    "w54VeIBhiFdL9ANESB+MNlyKfBjfiXWzeHdBy/FW34rDxCb7e76PAqu4sYjiJ+mSHmHmRH"
    "j4z9cUMfUXJfi0vl5TltcpmdUNFuSem2Ure2hfqTx49VSOXjx+2sUtyrtXEofTMNkGti1m"
    "H9XAnr5x1YP29i7dMbqt2XtCQEpTG97f9YokLaW8HG/bOzzIR7wDqv4CbmvIPpKIuKkHWq"
    "YhSHSkS22PknpzI6OFeErMN5eHs/Se8R5chsQ/e6PXWawtDGSKO1zobrhD6tdSpy4C4fbr"
    "s0xHq9dtnt5zi4kBiv+a1Fl+0a8UFOGAfjh+Mg8GZk4O285qJB58mNYi6yyA37tESrykGS"
    "d39vLeZbjudw7kEkPYs7Gy3UJGESek9CROmts5XYQF1qviRkkWU5dfMhl/ixLPeto1v3Ue"
    "SsNpF5vilDKN+P2Cd3OJSWoRf3Okmfl44ieIokLL6VpadIFkkiIRGlv8l39Lh0nqVFQw+H"
    "WW18eXzxAJFffMcFhXtPL48LTj0399RzyDUa1zU2pxOmZp9qXtdhyqlHNTnwRp70Rhbbgn"
    "LxRC5g4XoePn/OjSK83UUS0t5+IGNJBFJcGgcApFSnAWeXDXqUAetzri4AsEP5FfxtR0LM"
    "tF+Aqhy8BP1fAtE2VOyAsY5Gr0lZtP6H7eSKw1CvGrkqZR3bG8WQgeNFTFYwaxIQ1ut8ka"
    "qgRTpm4hko+9Wq8H/Zur7f3qy7JDfd2/F0XOyfXv7wokBb/NGF75cPV+/fS3tMFP7G5p7Z"
    "2p6pIjQWoDYGqhc92jOlYDenR7s/06c4uqEchavSI+c1Tf/Kl+LJPk2VFWpSo6bGJEhCHL"
    "KJag910Gy0k/3qaWIeG5c5S+ol3w2CFTPTN4uOYIVmc8SR+yGeL1lmtMOO+Y/TATgfb6FL"
    "9+mlAsBPL1vhFbdqwYmkeZBug8+qlH2m6lhNhzL1X094ae/VnEtAo+ZFz0bN5W1XIzW9LH"
    "bmpPRCo5uciw5+GKNojKQxoq7FWkiAuTqyuSpzE5+3l7ChJmqxJE2yT/+dLi8kJqm4vOiy"
    "QnEYuoE3ieWZZUfliXVgec5IdSw6LE/NhKJB84gMqtIYPo8ITM4Rs4gguXPcmCj0EJ7InP"
    "dw5MrSh7pafuQS4DNRPQ4Fcg4T/vHgcg4flokeYld6WGu7LjlKWKdLRukcBC4q09a/IbVz"
    "n/EKkztcNYXr9xZdpnxYHjVx5Vy5Wi6/ln8fsPaNXf0LsPaNsfbNCuBbaCilrlvdQyTLQg"
    "C2MtjgXhnXvQJB/I7dbqQgPtR1juqRBeNzbOMTvFjgxbLUiq8qkqPhqTU1NUGYn3Hmh5Gb"
    "oE/nubIYFGP1fzt2iStRwh67UhHLYhOmIhZXyvjrurQmS0Y0xJf4c0jj3YXEkZjeWHR5EW"
    "/EELV8oOwAjwBl56sjuk6O4RCQouSj0MZlaIkZ8XByJxv4CF3zP4iHCCtf/o7xa23HhIzw"
    "KUOfDgJeS2O9lnzuMdNqdX+UAONNwXiDXKUxLePYl53T0H5ucSFggV3cAeYoh0Qzn+4doT"
    "odHTu5JgWmciP7P1xtehllNUEg/v3NLnHEYkR9XepfFYTDMdQLkpJm6cyReTV/5Fi1eo2P"
    "QjW0OcHB4nCYR17mWZ7Xwu9A/cer67f11lyBp4tdSeShIWeS7fkjXhGW/kK5DVoMWJy0RT"
    "mW6VhFo1QYfT6fVxahXFKYjC5Knpb8rzg+EodI6DXkLmkcIcY3oORIyQVaHtB+gwNEIrTn"
    "duXW9fArYX5y9cdlxJmUkTBIxXnMLPmghsE6+Tf4W5CepsOKgzFbzNuvGaSpSZrnW//9Pl"
    "YvnIcy7H7dbsNCRv3oOTjidfV6cNSqHDSD7M1Ry+pJzbtWlgDg7+9F6ygSvsm9x9WZOW+R"
    "8DlY2Mkq4fKiNKlKOOFeH/B2mdABOTXLbisQs20ycoTa4SpNyfz2xdkalUzk0s1FnnCjl2"
    "wMBGYqAhNSXyt9Kh8/oRNzWyz+OfqJIUFtXHhJtq3p5CzId0LIJXnoFWuDrfNxMgUr26oa"
    "E6/KABcfIqINlpE5swGW0SSWkUQNAbJKnanK6tckq/M9Xd1i73rDd15peWvl/qLL7vSTkU"
    "6UDFWMB1yhdHjqNKeBf0iywcTT+SqgIRMOeRKxzDvvBmyPQ0SCZiLavZ4Ex5Abq++7rdZ0"
    "zqU7b+chwWWxqZL/LJkM01mPjbhbQnpM7BlptDf4c5xAK/cFJzc7d+T0txX5hirb8U2Rs+"
    "0iIVjP007uf8eKfG9ZTnjvp0DOt1XqqWvjpjvMsadOkmohyeXszHlrCp+76GVWiW9cYfik"
    "T7JnRQ5yPXV4k0kJYGLjOJkEVhmkuMvoZoMVxUPelgQoy9PIUq7ENiGe2ZGc1WdvmuYjYS"
    "Ob53vaYyPb8l1KfPXGpLUXgJRErAjtTV0EwlVRSO+0i2TLYhPyhfMAPyBd4JuJJzxouuej"
    "VOSAoGkgnmcsLrW6uVWlrNAsE/RqmltWqf0ZBKZR5bffSNRJk5MBqhQZ88GK9PhTkFBRGo"
    "cM+XgdFaR0T6JN5ll5JQoRAnzH+anreQkp3SL3hk/bAsWBj1ly6YD+oJzuipsM+3eYNYnx"
    "2B92n0xCCL4YGXwxNw/FxrlotU1MD8hY6dFpmY25RWSMTJawIg3FxFiXuVkoBZc6Uf9QGq"
    "JKuHQKIS6uUgdgErnyhGdQVH6K5qwLxK1ZtHWTrJIQr/na4jQpSinQDX2VVH5m/GmBaFgI"
    "Iv7V8F7IoIiW3IqSqNlUH/23QAwFVjbXvedESox+DwlDukfM4RRb4LwGsCzgvCbNBnBe4L"
    "zAee/Beb+kr1Q7400GqPLdpCGUItutdDpJsjtYWxQ8cQxyGilSqHeY7nwsSfy6//NOEtLk"
    "LAqgooZsCd1UFM4ZGTd2NV+qP6twLFBMoJgGz401me7XONx28qBkgCoPivhgrTzElKW47J"
    "ahNQ0Lt5ogKB7euWEkkgHYAhFxLfHTCUdb6p0rjRWNMRqj2hIRR//Mk3wq7/WcYA68yhA9"
    "eOKYR+jnPV4jkeRfDXDz8RaCOwppBTYFbMrgubGCTXV6lFS9SeqOpHZwwZ0zK4UB7hzYGW"
    "FnhJ3R3p3xGm93SV/4tt2xGKCwQ0bZWPVmN5lA2qQmL0MkQjCiYXp4GmFZ/EQkAXGbPkgM"
    "fd8NbmL+u6SNb4Z5KjTBMVZdnXAHYK06oWz4MLvyeeGv7MlPVVotPm3vtPi00WgRXAFHP4"
    "tSI8snHY0sn0gbWcLBf3Dw30zBLX+tBsbt1d81MTgEULv+G05chBMX53jioiGFrW9iFtHt"
    "2y39g1xIrKDy7UWXDbRKBjq4GDmwmzB3H90/Mgn9U86drz1np+JoqnwClyJYMCMeSLbiUN"
    "xI+6K0A1yWsW4Jj2IkbrFHXO0Ov2Up8IxrupqO4Mehr7O6s+HWLezLx89eqihnPqxdOyc3"
    "axokORlUv/lMVQ6az1jXfOaDUF8XEnae3ujk5dtiyKCEvEbAvx7PpyqtRr3T3YCXm8vLY6"
    "ZFHLPhE2p+N4rc1UboyInIzeAOxB1lRO49bKU1ZRFwqtTZyhyO2LvYhVTEMLIGoHNct7M9"
    "1m0MeEc54W3tbomvZVceJSZEmGMVz1kBb4medyQfb90iHsVwN9/3NGfPHg3JDQlc39HM/q"
    "jLWYf2KGu5QG15iGSxxy5XVFPWGuY2sTdqF+I7wi0yzSVfE4MVr7Lic9B6LPiGKKz3+613"
    "XZ5Sl4MVr7Li98TjD2/A3LrMi/HWLO/BDPENJjcbiU+7FcujAIDZpgV012dDDqBtg1Z7vT"
    "YFAdzGKRYx/+X8OzhbncyxmhTAWod1HfL/cUJNT2dVyj5CMLhvaEkiOcatK7ckAau2vmqX"
    "fhxuXCbZv9rXbFnGuhV7qURhLzso7GWTwkJK+pmypNd0FTPnWxP0n3zqtqBekqkhvhZCo2"
    "mMR2PpjA7Qf/z06+v3b9Evn9++effl3aePFZjTm+LSMUj9+e3VeynGEs/PSYxlbh/AWIZx"
    "xHWEjubIx4PK0K9iwVsaYUczw64qZQHskGj3MBPtyrPjk+DWucMh00uGqYudkXU/Nodpn+"
    "mEgtMne9tYmL9oS6yrZHnpTUZJAGZiyJlgqw32Yp+rc53pqEvBnIzYZeccBxuYNTeqXXY6"
    "zjXgXwF9/PX9+4uGHhoA11+yx1gJakn1KiBaaIYBYP2SP8tqfOu6tAXk89Rc/BqsRdck/g"
    "1/3fnUrZYvtI1ZdFVixMVoJ06Gj9BOEeqi57sRige11V9kJnFjzroSb44yUPLY2xjd4sgV"
    "s6LjlSnLWOiTUQ1VdMYqGsGKVYgFIPo+mYrcZMfpPSyXDJxzaMT+oFIG3zYd9y6BN4tjgt"
    "Fq8IsygNUqPeiwqGW+J7BF2fSslrwqquU33SiT6hfq+xcSMyq5vugynXZ8xCjN53MTHxpK"
    "zVgZLzoMpy3/oWTnSzK3Og/GK4tNeDhecWW2p+NtiCfescj1ZWUiXZDXJAF1DdQZ5maQhH"
    "J0An4UAqw1sMbfdiTETNtQrcqNRMEfgEfmjkY4ZE4LyW71htXFICm3YeQHAQdn1cMHU5eE"
    "xd13ca98yvo4wcpigH5f9P8Rk39yVLdbEuWNLFR9vhJR61y/L1Ucvy/b3b4vG07fBDU3YH"
    "scaoN9FLMO6FFaRCSgMdfXX9a5kHU4D98EdvL0rocapauT9NN+2WkzXkybl/vmvJz5tC7h"
    "Inzt+j6NLlociNndxSk3orNMBioe0vWFk64l9Q7JMdrChPAeoesNRsRjyA0xCt3Ao9tXyG"
    "UrHHh8AsRBWgztaex7KMR32PVRxMfT0MNh87Su4R/f4uXkvzud1JLL3Uqfp1i/7FE2x4/4"
    "z3T2hH+XOHISjB6iCxSCt0ZMUHknKl5HVZJQCABJGJkk+JICrB4kwR/Ng2oESSjW4+mgLc"
    "TDB42Hn49/XfNN9dBGv9Kbp9lXxMcR5SNSAypITHpWqaBIDAcRIhFDaZxIHGbqojSOgdI9"
    "X1yiccgkJ6Pe82GnmBWcXW6S6p/7MUNjTsH4vqY02KIdnbHMez1YZEagw5w/pG2226vxq1"
    "K9lq5huE5dlD+LDvIJZcD5d2m5YWZXJTCEwBAycl4GM4TOxdZZi5+UnfSQMkXXqGaiZdW0"
    "WVLhZqZrmRuyPlYMWaCvF3eEkSXhi/hQvnoT0nhXGmmFExMSN8XhcURn582GD7PvntdCmq"
    "QFjllH+TXfiWkCwGOh69OVK8G3Mx2zkIFsTI1szOquoLqcq1IWWvXDc3USOCHe+Qe+rzua"
    "ulkiCopETZGUoeuK43W6DlufYZGvZeJMwWgTYlfeOahrKipiEFXtjT6JZBU97RqoELAuhW"
    "2UA+f4J0bS/Nd2Z2NJxAKMJ3c00jhcSVZ0O95HCYC7J9wpZBpapCY2IfCise6fdz4HbBqt"
    "8vRSQak8vWzVKeJWDfJ4u3VDLZJeErFgjTeOLFI8s6jz0KKG5mY4EEcC3+nWu1bkwADVME"
    "B9N7iJ3RstRVKWsW9pD256mt0aSAL0g+oNhD3SZ3IqYmCI9kVfWPYE65fDNuSgHrZxSI0I"
    "UukjWxcDYBtnVrl3nEmTqMeylYkCwE2lIBzcWt3zyyIAaKM0fse15So9iU73IHOZrHWkb5"
    "QswsSn9C3SDTfUxOzDeqRYwz/i9CwZLbArQgC1FtTa6YU1MevgHt50TBFzYw5USP7pyo/C"
    "OwV4Q9w64Mdd5zvKN0At119dbkLAd/GSf+pc17u5tZ5W2uKL08We5VRH5SmpCUG/3iFnpJ"
    "wyqjYdZQlwVQ06GeXkFK0U3YYcvCRDzku6A2uqrZoQzMjDazNuZJmGbp/xRN9PiqxhG4Qq"
    "sOWNUeGIrJLSHgBdq8/Gau5vCvjmtBHA7Qa3Rq9PK4R8YwNgu4GtEQCjTh94QwNxOrCb/f"
    "ZGcVzl/qKrSG5VGjlBsVw1aRjTnY+dW3w4WTjnu3yRFwcciGK56v04EM/VLJmDHhXDkb7u"
    "AjiTU8yttFZrtenJi9bEvj0l9yhhRUHR1Em5Jc3WAL3dU1yVsgL4sXvUZnq/qVW6EkSPQp"
    "AdqpEdCv54E9wo1XzdEitSnpO6FLi2wLVlhMWl69oqFjKYst3A1t94Y23ZtmYvjTELVZvW"
    "Ga0LTOVTMk06xAl8YJVOZZVKZlB9KmTTD/Smt4Vq4FkTNr4Q+gRmVXMl3nOfrXsmZ/Z2qO"
    "64Eu1wms8Yd6qHiVzG0EM9fgzdNd8pEmQb9OV4s5O3eGIY/0Bfuac0EoPTZs+JMP9aNEJs"
    "j3cRchnyaXAj/o02boSI+BeHWNJNuvdjpMQo/RnpFBXnN1t5QAf0tkveRyLfG1qpU1nEJs"
    "40WIlO+Q1SexPKEjZBaoKXrXwGvdpslCWAnY7JTpN1PwBn+g++1f2YP2tmr4oqcyrriNNk"
    "NFnDAyD7IX/OvJa8KqjlV90kPnpc0BI+WlntJ/joBEkh8gSQeOflHS+gE/Kc1HUXW9SMiE"
    "MoXD0Ufqr6QLWtJpSG3L+HjPYElIQA+b7ItxdDdUEPBVFDYJ8qe+1zfWpiVij6qZPNZtMh"
    "5cm4K34w90uJeTYg7WoDVpWDHm3jaBpIQzOB5EPKk+WnpP6Eo9XmQuI8SG8suhwHazFEMY"
    "il6Tmgyz/wKspzpG0/AR5cBqg246qeg6qUFbxybAdCBplm06yqlIVAj9VPCM7tHbfj3pqE"
    "LNLm8GUpYPDjMPgkHVl3YkpCMC8PzbKCYHcJa9MMKxPDsgbbVcSPEmOmaVildxadllUyZg"
    "TLCqyn+aqMRYf1NIfjxebNM7MWzUwH5LKMhTgPb5u6K912t0eJCRuu8u1holOtVEzSdnu0"
    "YYzibzsSYqZ/8klFDsKnQL3ngD1Q7wdMvflU7WlYZbXSAQpEXPiXxVjDCDmUEA+rpzvzGf"
    "O1opHTmItYSP1Godj7DfWxIwe6s9NPVXDCbj/5mzDbZj87N9Tu9F6VAUIyJiHJsB6AkBzd"
    "TvOaG+WC4cqqNI+PtPU8Kd1VYSKj9TmpvdXQ4sQs1XGiOtdYNW6lUd+ix6HTiTFTMbst1c"
    "i0RZU9FTqb2NHZRID+ngS3Mo5S3OtkKMkP8/mwUfhJnuIHxMQsBQyFoGeKlQHDMJZhwDY4"
    "223wPZGb6cn1zu3PJ6NY5pCxM18d0bUzQsbO2OEE0eqAYNbjLN+m5ITJJX6macZHffizfP"
    "G3lR8zcidZ2J0BnIocnNagEcBZ+5SGehZOITKdz+9xHePH5ut0yNwxcD81/EjkBzQXkEUF"
    "x7yai2vrKa8GmJdvgyg8XLTYmOnNxSlD08F8HBmn9j55PoSBjVTG3TZlaebUtsTyVEMAGA"
    "LA9kxFBz3JDex7bqG5R3Bmr4jqDlpSDRD4td3j/QFvl/Jq1dLd06Rkmwwcm5QM1Q0IeMlU"
    "vAScJwbsiJXWHEAUgZ2YOC+jsBPwR1lQ1fcL9f1P+e+WZKgVdztpyo6Pc2gy0LBYPbCRqd"
    "gIRN7Hjrzf0Qgzp0Xptq7ymtQZo5OGNqxeur5PI31gG3IAbfNgWr4v6HnrCgGwTcZNpvT9"
    "QVxL/kBZJCbSttJqNI2z/SdNvoqUsSX3TvO1ZGMYw6mUEkFwKxmrLsCtZM5ctKjuSmvp8v"
    "uk/lZUxMC9pPV+dOyctLCHB9g7j8b1zKZCdQutLELwKT0In9I7D293nFwEqwOfLxlLqY3o"
    "5CrkOFY0jFI+3H3lExxE3zEkPhutaYhcFGI+wyxCEUW7eOkTtpGd564h2fN8Tig3MVHtt2"
    "7FUIh5HofXKsS9jhKrykHD+4eWu28lKVUwFCA5zlR3m6G81kiTQTd5H7Lk5psl94Hv4S2x"
    "5/xWp3GwTQeN07qNQm6cwUr4hBPT80LMGCeBNPAlHL2zbrYpfO7iWd0FfZaiWXMJoY3rf6"
    "Z88CFx8874q2GkxUgqeJK1gO/YMt+xWNBvPSJtFlTc66SEyZrBfJiqpzhA2A19gkMkThVC"
    "dI1cfok/AHtIPEziIlYSgUxGY/V1N3dMzpeSKZJrPtktHsejiBXO3Q5Mr9/+fl0hjLkL9/"
    "sPV78nHHF7yO68//Tx53x4iU++ef/pdY2psHi7dUMtX3pJZMI2QqO5cKsthB4/fqzgThfD"
    "2tsIJTdrMOOAkUi/kVBF7ty20KwaCe1DEnHNoB3CqMoBGe8dpUhS3f5gsoyNdnVeEZpQu3"
    "z9+1j6ZWqFviY+Ztq4V6UA+B7Am2jz20gh63p/hia/iZapoXGKa7rlhiQN8IXELj3eXHQZ"
    "plE+TDmFKf35HqLLP/AqWiSpSPgOhwvEKIo2boRc5PMlgPj1EO+SpAf0Jkl+QB7FDAU0Qk"
    "sxL4jw/+FIyNKdRviUvwV/C17TOPBEvhQ3fhH/oVw6eVj+cSTiKNMl9Q5oxa3nZRwe+Adu"
    "cXKFY4e/Y2gdR3GIwaSegT40N0/qvPCP3K4+DokOsNnwsZjV+ZC9fPxM5VBnMaw9Ay252T"
    "g6m4aOJsoVISv8QdOAnW0N2sZyVQ7y/caxpO8II0vCKa+WKq9K9XoZTDvjfIRu3w2z4Tw0"
    "9//ENMJXMZ+jkPzTbcvMkYzqJL7/EOMdtyygTIF3ONwSxsQrJngpZ88JGxS8Mnkscjn75F"
    "TwEfqM7+itoLGcYCNuRB1K/JXdCnbq3vA5PFLWDfZ3Mj48xUfCiRTz1IgL/RKBczI0g6jv"
    "WJxBvJL8W+hStJoYEGJVvMNU52lztKrcSI3iH0A8A5LsjND3VQXE17XOfFREYDrGdLqnUI"
    "Pb/YTbvbIiIdXuQaTavab0duuG0qNpi3uLLsNumY06Y/lFvdo6HwIxAONiAOYyFytpowJ1"
    "MTFX4CHNBRSMQsGosagamonxC5F3KianWhSTcatEoS7UEF3bTUJw4DFt31VJCBxX4LiaA/"
    "bA/oyfi/mxv7n6V4D8WUL+PmN31ZaVUNzrpIFhNmpClxX/C2/pH0TJd7VAX8vty8CXZSiN"
    "TCa0MQHt8eZCwMZaRbVSxa5KxZmltU4E7VgxfOiraJ6umYOh9JDYOVhK5szF/CwlI0k9mE"
    "pjoGqoqXS94Zu19yGWHxNTurvorFlMxjnbeKSjYqpLMvs08Kabo5FPnPlXTJjWJFTEYIME"
    "pjgP8IGdnJudnGcr/bLaYC/2sZcwGcluWh3QuaGyfKgjeMMEe6rs+JF7J81BvdG5jdP2Pf"
    "m4wnTdO3VJiLf23Zi90F1H2t2PqlJW1I13IDlK96MJ+0yYltQx/nE8u5Dyn77VAbgkYl3g"
    "47lS4ON5R+DjeTPwAa55k/U6GFwmsB8wuCw3uIQZde3eXLT0ABe3FidbgEfuzSjmFX9u/i"
    "5D6q9Z+qLbMMpa6urQl5LIWenLYJxllGQNE8OjNi7vlu2wPBVH5aQ2EyVlBsRkTGISpXvW"
    "PUlJtvPNbFZUCclxMc4wNm1ibrSpoWk5tTtJ68ZhdPchb+AHP/fW1073kn81uF4+3rrOW6"
    "NwPiDTAwLb4A3n0ct/oVv8NojCg0w7H2926ugNH+ZgPo6MkzBE93yNgP1tppbuVsjlqVPb"
    "RiuTDfaJ9TnNNr4TLVPRYSomqx482Ar2TVk/gMlos8ko2MdPPqVhGzVJb56mJmsxTrH79F"
    "/ont8KkyNNklNMMl6TnPeJxOPQDUXfpx/15ySf688e3kWbR7vDnx6h3whfPrE4PSXkD3J9"
    "v5B3Q4xu+cBm9+lpPrKbWQGdMmTr6KZTrRt41xRAYdIQaQDAZIE+GTw3w9Gns/mHf3SlTo"
    "jsTuc2L6IInnvQ2OPpOsKB2F5dtuHSaO8yFDNxlHe89MnKPyAaJMdAeOKEBzfw0PLA9+I9"
    "4r/ggHaY7nws38oHe/KJTAQuDtu2KSqre9v2XEmGaiv22WibtozLJ89+ePby6YtnBezFlS"
    "60m7swf5GYBpT5cMCyPbFRB8+yCGAqwRRyMQxliJCLcf9cjDMxwxAHVTJTudHNC8UQ5XPH"
    "csZGQ07f0uO/xLFehPE/kyehgO5lp4epC57ORfh6cUvSn8VERB+6gRnK6fJZUo2E5+OtKP"
    "GqxsRV+lW1N6tqdKpicXIotbafqyoH+2lvV1eqeJq7pU/d1irSTKKG+lqIzBD3Dgh//PTr"
    "6/dv0S+f37559+Xdp4/iU4qixfRmlZ58fnv13px8jx/xzg3FAeuyHfV4s3NX9fJhijvrl/"
    "yEd7pGNA4Z2m8o8vE6eoR+Fqdk7jc4EIGPA1qJYIf4oalj5HhDhDL4AmLYa+6/wz/+VIk9"
    "uF0M0lvtW7RYA9pFlSUhqKgcZ39J3jT9hvwlqZE68tv6ipRP8vTTs5gdbpX0OM+zKQ08q/"
    "dkEOYwHEU+lu0SlPrYDVq2iYpgbQaWXHKsKSiuTMu5Xn/69D7hWXnbiNfv6n0hfv3w+u3n"
    "75/8qeEaqjs9Q+wclzG9k4UNO7GXPwDmQGcOoKJ+SqVTnw1JYugGE73chpIA7MXQ28AI97"
    "Vuq1uxhicF1qxFrwpr6VWvYMo/H3389f37c8UFfiRsSxg32b/ENzeYtR0RIhu26PRu5AIO"
    "KyR0HR37Dd2KUAAOGTfpPOGFCGiE9m4QoYiiJUbZs7GH3BsOfodXo9+zVDrvuiG/Cf4Mgz"
    "YIOEzXoMlQ4E3HV0h5QioiUFQD5MmMXV6XPKXL2DRoTeRPlRfepMSKH+mWf+3XPl3dSolT"
    "6XY3YUoGOksxcoLmxhtRiwWMxRCt3M1YNtLyu/YkiXy8hUkSo3RnBUYIFMT42RmSgpxnp3"
    "wbeDRkWATGZDtl+XbnTomPA6c4WQfse9MUCNj3Bk1GizYH+96o6YDNFex7sO/7sJafsCuS"
    "NL2W1ovl252sZZ0NHK27dp223ABnMUgvm9xx8dxMZfyei3A2iHlvAzB2syii2QW4Nu4JwN"
    "XN4upG1TabSdJNLG3+ifo+3V/IyHl6p5uXJ2PO6kj8WrV++BKLoGLZVKqezo4GVy8EbCTr"
    "L1S4+ot2qv6iztTjkOiAmw0fC9rmgQGjMe9qmPPxM5VycDGsPdCZ3KzVJG/o3lnS/PxkjY"
    "KNmuSElRr5HMy2UCOgEVlLWld14n0UgqIYDax9N7iJOU2QLO92JVIRsu6w1VFSJsChYh5n"
    "AYeKWXb8HEKgD2k+wK8CMVCzoTU3CJo4SdqDoKXbi9POFgiCgmcFErfOPRlKrAXCQEBXzH"
    "xNIAwEYaAKR/lA77CMnCTXO1nJlo/QrE3/jqE9YZusdDynNYg/Ge85GcGP0PUGI+Klxwex"
    "rev7r5DrbUnAkFgqomHetr1cfbjHD3xsL7AhiDNZEWdy2W0P92VZCpyX4zgvPbwiXo+5qc"
    "qN1E/JSktAjv9SErJq1z5VKQiizLvu1MbtdjFfL/0Dmo75Wb0mWmh2+OhNRNZYF32G/Eca"
    "Sa3g8u1FlzGcL52Aj4TyarBL61p4Rbd5iX51Cq7xt7akj6OIFbZpB6bXb39PEC1SmXIC+P"
    "2Hq98TbliccvH+08ef8+Elwvjm/afXs+GJVppDQBTnMB3zI4qWhEeAKc6dKe52Plm5ba1+"
    "y7e7meJx4AhE8T5ssE0HD6l8T1PBTrct3vOVMXvPbetW2cEffYJbuEy7d7EiNAyHPC+Vrz"
    "gXXzxT8C2+eNbqWhS3anUeeBVy3SNO1NQKIVXFrCDrY0MNrRvGdZLv8ZIRvUhoScS+QMRI"
    "lWEh9kgozv2MQyIpnmk37huCVizsqU18tqI7vaKlo4QVgDeawCh2gelsAwN9YAznj8Yc6H"
    "oV8ykNyT8Ta+YNv3Yhs4wagxad9lF5OF9M3hj+dDCTZrDMFz3MJA6FNn+vCIGZdJK7l7lL"
    "X85jzQ4MlMdOyrNxffEhWhZURcg6G+rJpYoJxUe1A33ZMKA8fEdWWiAfJc6K8JArWG0B63"
    "RuxN92XNUy/XOuK3IQ/+ydDhqzHvZSSQgScfsib27Y/wGFmSsTcgx46U1KQw4mZtCJSU/1"
    "1JqTiggcvjzobIT0jng4dBhmTPddaRGGGRozX6Ya8b9vYkf1afNSasppMw2Vfjp1xtC0JC"
    "Ph1cxKSrX5pMiapVxUga1sewq41rTxAAj/kj3yy/GJdiIt38iMOvw9nwNJrKM0Pe0Rjuyn"
    "6Z7r7tMb/nUQCdCeRBvkomVI9wyHHce3d4pAWMQqprLoCItE9BYH2nGRqhQERk4GRiBObt"
    "abAj5RoybAd1nk9HKM1iXBO9p3DiDeMkq8RdBWvlfqruuKGCzqvos6g1Gv9UZFyI6l/VJl"
    "Zb9sX9gvG+uaMP6skCtfbkkQiR3b2Yy/KXzupvy6mWNnacYPAawpNUl9MsAzP5MZml8lq4"
    "n+Nm2XMbg2bXZtXguXz4XEsZneWHS5NRN3EeRqg1MSnJJaMzR2USskDEON1EP3/Yb4jvbp"
    "XFuVAw8NuH7nOwfg+h3F9Xsmd41ZNtDZaSakGxs/MUmZpc6MlATgFYHEb2tnA9zLBs4QJH"
    "4P6maeSeK3Wa8A5H2fGVjNvO9V1tzkvqjKGqZYiW+J4bWEQSD29GBiT7+kWkkSfPql0Fft"
    "0acdpjsfK0Wfjvnx+w1FKzcQefIiSb58RhwiTBwHhzLd+h3j1zoy7fs8CWJdVjHGRUesC2"
    "9d4uu43goB69qIjNLucucytqdcA+mGExuCgLcK3iH19WKKhQB4kls9yR7euWEkPyaky0lf"
    "lhoL3qaen2b1jgK0T1eurxUJOUpYpx9Umjq1t3RqNHTy3eAmdvX6ZpVlLNEPg5+8GpEtdv"
    "5JAy1gK0J2IDt8gow49FkP1VzADkQHVgC3+MAcul43Ee0sFiiLQZmAQpnAHvsrbn3qZ1TU"
    "BCGhon9CRfIznDvCyJLwmdI8+lcmPaFK2cVLn6wmonGD74c5fAwHjETkTqLBO/WNVP7cim"
    "f8nrQDKqAcwT6MTyYLzLp7Y80x+0dMI+zsKH95eymcujyoHEWVg7/t3MBz+NZJXC1fXk1u"
    "QsDz/5034mxHiY9DicOpU8VLpEHB6xSixhHd+e7BuSFrXewbsoC8BvJr4kd8xTohFuxQFu"
    "lsPbZZJjpdVcHjcQn+5ZNnPzx7+fTFs4LXF1e66HwTYKjWMNqwIkyApT89NUEwbe9Vr5G0"
    "behXsFEWhVnoOwtJEFizrUlZZkKi6XrbtMVHFf3jZTMJ5pLr81vnhq9ZXYJTkzw3vTHWZd"
    "nIoz1PctEHN7xNUmwayUXZnUVXctE2GTNCbfvXWu6mCNj4JMAXf79PJtBrctPKD1WzgTIF"
    "fL9kIEs0ckcNez5fGhq6LGNhgfXTSwUl/fSyVUmLWxIywtWtJ62M6FrsdUlo3tibi9xx/a"
    "dniZYkpsP9ybigD2aAxjuvlwFalQMD9KGdIWSlpqnTxtl2+Jp0doasDjoPKf9yS3z/QtZG"
    "P7nRScmZGKLRQj/acCxRtHEjxPKk/VuuudgC7UMSRThALkMuEnnAkXsjT/Xv8xAF1n+LD0"
    "D4TVFG3YRfTJUG18+GT5aVOxnLHyUvN/lXA918vIVWlE2tSoxDGmiNwbMzf1rzGw1vfwnp"
    "miT4NshN+XYnxdnzgc4uHanIdH6rUBOPYiaqEUX14Ypud25w+J8ooCike/6lacpmCEsoTP"
    "AIfVojKigKYnzNsu9QWlLJqY14KL9B0juIrtfctG8ypKk//B71k6ZowgfBqFr0YBfNikik"
    "V6BTCFiXRfjgSs3sQjrdJUInDokO1DUx28r6Lh8/U8mOFcPay1KTm83KPnlfnu7avkjuqI"
    "Y1LT/tZqNZh1YIWIfvcxV4n7ej+7xZnJqlxGuVV1eErAN5lEW8obEso7gd40IA8FVyNuzd"
    "g7MO6VYvwFURg9Sx3hEsASO3VmRdR07CX8gB/vfCP0k/8Fwtj3FD0EJto6RsOnSNVNVE+J"
    "uWMVMRsg7k50oq/XmHSn8utRrj6KBrylSlrEN6LFMmWZ8kcORBke7im5rouZNTZ1V7k4AX"
    "UAFLD9QLQcBcA/PEqSsDvF2rlETsUyljtOyKsLt1aOBrsZGKEOCsgrOwXRyPhHgV0VAL7K"
    "YkIK6MeFtP4xNwH8UAa6VGi1kjWS3vX0nGOpSH70cFqcGmGfb3qmFSyO74FOBryv8zfm7H"
    "WePNo2V23K/tdK6dZI2nS5qro/V0NkoxR+MqT4dIOkHz15lEB5Q/o5lVcXo49JGep2JZ6O"
    "dFnDP91KBTUoevMZtDwsm8k08JY7EebzxKWMcaR3HPrnyCW3La2kGuCFmH8yg2UAYZw6sQ"
    "S9jcaxK44aET7aNo3U14iNIY/rxibF2b3/tPryteQo7s63cfrz7/9fsPV78nsG8P2a33nz"
    "7+nI/fURbdhMmDLl7/9frt1SyPtb7gHxkQD2VZvKg41mGmKsZdhc6d68d6yFelQMmoKJmY"
    "4VD8v7PyXSLJoWhHuyk5ZYfHEK9xGGLPyb/GXN0waSMdj/J/Aslqv8bfWvwwDUELFnwHuN"
    "dvf7+uKPgcVLl+z4eXJuGNUPmy/mzMOZ7qpBGIawpDME4jGEdYS5ioE/SSFKCt0+oxDoXT"
    "xtlwvqOlZhqCoGa01UyAI1FkpYV7WQYg19fsqTPTWUlaKLeDXpUC2HtuqNDw1BTfb41rBv"
    "36nVblIFu3L/7QcPbcMxDiLb3rMQFVOcB/srD2cAHYd1lQ80ISgC3uLboCsFlYlKhWyX8K"
    "MEoTf5AbISr+ag2/nhgr7e5TnLacetVZvPwD8+/DUWjc44xHuEl88ee9WgBB1NbcqG2+AB"
    "qT1uGsPor0YrumKbXxHablN0kD6JoYgK0WAgNzwiilBN37zZuFEK9DzDacG9xiSWJyV5i4"
    "IQph4p5h4tUGr277KKqKHLwEfV+CG3KHA0ec/q6zKVelLHD31UsGVULzlx2h+ctmaD7FrF"
    "9jH5msdag/sJaKD6qTWLNARWtGakLQ5fL+c9JwLqnUEGm3uSwn6M9sflSrIWprU14OIVFJ"
    "A6A7aBNRKypNJnOK5gv7C2Ys/fGtxSn5kIVKjYrD0tHKtSrZeOH8dAvXJxK1k2i/IatNPo"
    "AhN/BQYrAwtMEhRiv+dV+J1p0HhPmtPYk2iEToewHQ/1ht3CDAPuKmJo2jP8nKXib8ZKig"
    "sWrvWXT5YvXcg2zcxPiz9V8cwylIvD6+jrIUuDn6ujnAH2uUYqq/GGkUU8smqQmBmTimSU"
    "JKceZ7kuZyyHpe06PKmmsr0yTa/EaUPHyOE3QbhPl4s5MqJ2UTThgrN92/Ej3tEV0nre6T"
    "x4g/utMKFGVU0guKMo+kxCZZduQOZ78p5IJwtpApiqmbmmpX+pyhwGeysPXwBT3F66EKby"
    "FgIbyjGACF3tGJO0ycSD8ZwsMfVp5pcw18jxI2AjxKa3sIH5jO1SF8cDF0+OA8ZP194oG9"
    "Tpw/Erpevt1J2FNPbupFUqbsqVDqNk5P9Ny7DNElPmAv8R0jxr8OZ+QrjLZ8XYmjqkK8jh"
    "n2ZGz+vo9TIfp/RMQRJ4tCovCcNVuXBVDMsMYeX5axcJcfobD/246EmOkXW1XkYJPv7Q4F"
    "jmWGJgKOZT/H+sLn6p2UXmV3OpkV42Mcok6qliHdMxweCRDj2pSTonIAXwTrOfnh2hSv+E"
    "pA4ncuEmIk41UDPBGC+1ZprS7+xHVRhLUZVFXKumaZwzOo7KXUBrouB3RVAWyh5gTrvOGf"
    "KInOdPXkqYtCYx6NxjwhjuKQg0WboLf3KakIWZBBP3WbErDNzmybCYeU/skDDCql7o38mS"
    "pJTmNvYyC+lVvOw0vxgKZkjk4KE5O2ZlFGYpYysqCKxGVMnAEhqx7Jbi06q0bSQcr+Hz4W"
    "7VwS5rls/B83657zHUMeviMrzND3v+HlVRxtgj8txIi0mGOP0ca9w0mobBcvfbLif/trmU"
    "9opE8BP5FVG8eiw08kP1O13XHRcpCqDQ6LUbJoViFOcoS1u/E0BK3zxj15quQiEsPaEX8q"
    "cRMl2syRHhDUVX5TletZgGPaEj9DBU4SKmlhTF0p1FU58Fz0tp/5FwjYjoayLtodGZIVKQ"
    "s8dtD864EXmyUdvHq58eqS4MubmS/PMNeEuZ4jaJFhgXPjM17ROxwe3vA/LyQejsr9RZeb"
    "I8xGcjQ89aI/MTjNSxGLxGNoTUPkIp8TRS4kznBvT2vRkpXmBlfnRTwPcoNnr7IWHT6L4x"
    "Rr0NuKkIXei+HTLYDcmvWmQHjaDOTNpbRWgm8NpzUyYdtcUntNo52MzCbXO0lsxEcoctdr"
    "UY6WHEGcctBS9Iw/H23dW8wSisoQXS8QdlebJEyGtiSII4zcgAoiir7//NMb9OLy6cs/PU"
    "LinIz8OU3GO8knnuLJQI1nrPm6qPE+5IsIS3uXtAc+SkIQ9VhA3zEL2TL/EmsSbvvMT00S"
    "ePO93PEswju9sGBFbLr347F92EMoBOzGhwN+C3sCu9Fyu/Ev3Fh6L45tupAYj8ebiy4LUh"
    "hc6dlPinbkF65Bl9Q7oP2GMoxEtuiehl5SpxuSm020SGpz+V1uzHFLT5iAlF9IIxyiipdt"
    "6L5pLQ74XEjqtEqPLTqswKT3jnaEpCplXbrhCPWo2duojXRDEOJRCnBDGeoZylBv8U5CiN"
    "rxzscD1NpQ828j6xnaahgX460xii+fPPvh2cunL54VW2hxpWvnbJpaUDwNtq4BmWVg6ho8"
    "OfO3dLPCRc4zfUG78EV7ceNxzEKhytFZ5cMVzd/fskhmKp6YosL05AspTd5LjFRGZfFQPV"
    "EwYq3SUIsOI3ZVXrLKWX5lIetM2HH6fMfhjjItlEsiFlquLxUwftmK8Mu5tQizySMDvP9h"
    "8n6zumUA7Td3bixg/TjhvU2mj9OmPR3sno9QI/TtcAIBt0pXdBHwDWUSTdFOWPLx1tHuUU"
    "rHk1a7OvAWAhZS7uFPiApwtKfhrcSf3h67KMtA/EI7frGi250bHJyVqwN6VQpg14Y9oDI9"
    "0rHK6dRqxBqoXc/DnrOU9BVqV9tlGQsgh6YqDz2TfuMGN31mpyIHszPO7DC6jriJqUcsSz"
    "KgoZS4O7kJ3CgOscNWG6zXQFEmax3qw/P5FCyH/3d120P7SMWhlKG/mzeioROHRIsJlYWs"
    "W/KXj5+pBI7EsHZVk9yUa3TnDodMfMMemr0sax/wY2h4kQSx5t8Bh7uQyBzm7aBLRK3DfP"
    "jIHcM46Iu4TBYgPw35iu70qEsuMCG4ru/Pl7JwuBzxl5YXsiZmwUKe2k0jSvUFwf6DybbL"
    "duTrchNC//Xv1oAf0mUPgl4RA2Lel5iHeEvvesBflQP8++Lv4xvXdzbUl7Vg6TqgsCoIxx"
    "NqHE+4i8M+DsmKGKz4vis+8plDGItlh0911JpWpCzgOPVE3Uuloy34sI5U3csGZRewaRPK"
    "ipAFUE/OaDDd+RJDqbUw7yhgkVoZrDZvTXzZ+m3XFYXAWdeuwYamT+ltvNPCtCQCqLZkEP"
    "F/nUjK5LqPxyqELEF2lKKTREW2wHtCsbbh+2C1ayPh+zyJyV/wHQdeZI1LspOPNxddKcos"
    "H6Z89sCa+j7dp71UMZ9DDy3xyo2Z6IjKuM2QtspJzVvZ+QPa8gNnQHe1vlPNgs7WtLnptB"
    "NaJu35zLoGImSqDD87pmSXn7lAaPwA5sYNPJnR0gFwIWFhgvnzJ5cKGPNRrRgn92pHMOjl"
    "P0Dmg17mQ4h9N9LMeCjLWLiMh7dyoFHLlFvgYhYVm4ZNzvxLNgvj5+0dTr5+u3mUjlgo2U"
    "gOFoOVLaWARmRNVol+FD1WsgPjaRyi1LDOD6Somz2v0IZbSPzXHcR4bvSQMDObWGoyyeyq"
    "kT8NrDBjlRxYYabPjrlW2Bm51ShmWKq4srJ7RS9nRcamXiTDhZAShMQn6qKayQCq5vRuMY"
    "xtnr0hQ6Wyt6BQ0lnpYi0SYWito7FLgk02lU3WtuQHwPdj7XGzWuuqGEve9ArQ/Hugj7++"
    "f38u6/fXIBSnGAqM/yLoo8T8rQ9ZdNq/hHO2yBFUFLoZQTcj6GZkgJ3DSKaH1Q37QsQmMj"
    "6x+Y7DkGrl3RYC9kWhhlrWhmTTvPbp6la2V6Y3OnfIpRgywt74tcbnIjfkN+99oDA4X6dy"
    "vkJrHfNmaw4OGCu30lYSWaq3KBSc8oRURMAh9gBj45O+LGM5YtJlbBq0JrpfKi+8SVkHH+"
    "LkazQIZHK9kz9u+Qigj0Af6wq37GmURDQ7C5wbshPWOOczNdsS5zOea2FmvQwwc5vBB2Y+"
    "h+kAZg7MHJh5H2b+Ge9oKA2EZnc62XmYjIHQJ4Q+VU9SpNstlmnjzlMZchELIkVTdwzhVg"
    "6+oaHWOQFlmQkhp8nLP9Y7MXLx0pqGQhlj3WZbFTnotaVhiIaxj7kWZdq9FRuC0Fyxj2KB"
    "+J1Rm3GtHnjn9ZqdqhzMzlitMRn1+/XGrAiCF80+L9oD8tpUJoSJ00j4ytaakaoQvA6DTk"
    "mhbJYHrVlpysHEgMPZrumYn8PZRK8o+JvP6G+W7b6TQmuYgldetFXS0VLf1LKRAsCnAW7y"
    "B6NqyNK4CPZ+aSkgq9xfnI6e8B+6U64fu7hCYnDasIRxS3FJvQPabyjii8L3UIhdD5EIbV"
    "yG2Ibuk34n0QYnVjVfKjRksg4pgzxTmmaV/sacePCPgRwrg9hNd7Amny5lllkSAI45sC1W"
    "eo1UzbDymwc5P2Ny/rCIld9zcz8G3Wc2N+qbe2lVniamO2mprDas+V48L/2jimlJ7ZqUWv"
    "KF/7pbLKNI2Z1OcsSSMYqs6DdBXY50BHnEEyTFDVBmYi74/3sJaYnwt4zqkIghzmZwiG5o"
    "1GRFAz0TusMZq+dPdIdb6XZ8PUpY2JNs+JQJ8dY04e04PCgbD1lAEKy3QPNAcy3jJqLY7b"
    "UMrboURLvmb/rCdEDw0djp6HBEQIRspAhZoeQhgnMa2/qOqBQjm9qDNlNs2x1oZw+Mxb7U"
    "25NcX3QGwmJf/ZQ1MThrx5807H+E0ilnSHyuCFQtD4kfhngLxGjul0GEDxDHFaAUMelJAY"
    "M+Gzw/xm6sJ+NeRO77aZ2Assh0ZvLjcadhsHbeyVkZ+h0DSlJA4nUWd4Mgnm9DEO68tk3h"
    "OnPodW8MjvD7jdICJisEEo/23eAm5r8CUhPMWcVdKro0depTUBKCeHhvJ1nxqjSw7zjjuy"
    "QDsZHesZF2gKePjUwG7nOlQ7+fdxz6/Tw99NuQXfELtyvadsXiXueuKCwTjV3x4lOAETdO"
    "mAincOPGTeLVC0SC5CS0/N1s2kMacqdtna8Xt/wvMTZPAIRt1bhtNZ8iVbWTj7dQ7Vw+U9"
    "A6l8/aW3g/q+t02Dgn2DgZjUNZ+//2tIKjhBUAT55aQINIu6NLIQKQ94B8H5KIA6jtUKnK"
    "QTaHdQ6XqyCgHGm8bTnat3K/k2K6pZHjt/f6WvX1xUufsE36tx5ThNZf504UaOeWZCsiKa"
    "70cJ52AlSVmjD1L6Dh1vVHm6eRaVD2DmlvEVU52CLGcaFVNFyf+YG4yL3ngEVuGOm3sa6I"
    "Afp90ef7fY8W4kchQL4v8q7vO54rKUTvbFNYkoImhRpNCqEPm8nvAuQlnA/7EG/F7w0lh3"
    "e0B3DLMpBm0wJpn7aCFUFY1H0X9S3Xkfp+ubIUYN8X+w1HWMezkI+3oJxwglOVI+prRQbz"
    "8dah+0IlLviiPS74ohEXdGMOkV7JWUUEyv2GrG+avOkNzIRiX8VkzTfn5azlNyZWNlWUg0"
    "LpzbQ9VuaJaVuLlXPX3JQjep9x1oDiROSvGLdQjQA6YSYyzkmc5U9KMa42BsVb+geBzGxT"
    "VHd3mC+dLA2mWAhYkQtSC+wp5a4+6chdfZLmrkLvesOISmVCmgpMcVaaglCYMC6JrGXA3J"
    "dK1h43s3lSZpTNdarQUxr6oCvjq9AH3Qh+6aW/9hS9TIZpsUshoVjN8CXvUCz6ESe9iUVL"
    "vtLzFoiGiP/6gO597PGfhUj0Cq18InLZuNQdTuoXlnEU0QCt+eAljTbN8ocxP6gHEQb+a8"
    "iuc6IykS+UHgEYF2K9cOKTPe8IsObZzQ2wZmDNRugou1jzddqR7QRpvi76tily5rR9mXJ7"
    "bLqtk1fRs4hT0kfoN8JXTxzxm4eslZFgqqKb0SFlvziU1AYP80hVGpzXmSYIAhE2ZCOBWu"
    "L2KRi5viP5VwPcfLyF4I6S7gLkFMjpLOdpcHJqAINqaZbSGKPBnsZqKSaBFVqLmaZjunkL"
    "tOmYor8ViXwthAsB6xJKR+Ev0AalHVJog2IH5MDRgaPPcp4s4eif1muyIq5/FbB9wn8bDL"
    "02opOf02ys4yaDVdvBCw+kGJ8czYf49LIkoOkuU/9j1T8pmhgGVLD1pLt71r6dofyzRd/3"
    "ECcdDkUHeBp6fGTSDl6cjCz6wTf8oOf4AioNdeprBzoummltxKFWsmw23Aq+UKPBj5+9VO"
    "HBfFg7EU5uAkswYt0DSwCWwGfhN5dE/Gd+zkr3ZTShPqSTJ+zTwU6lF4DSuTGZQLqZiscw"
    "FAcR8ZMDXUQGFr+3p+Ete4X2YhsWW/ABucl+LAQYCsjNJhI3s+1Z7L4M7cXYvIReeqrMdJ"
    "8MeYXzVZjdRMHj06qbVniUgdw1yBucA/YtpAEInblzA4QO8gaN0FG25Q36/kHGlpuDOvly"
    "LWvQ94nqUYu/CbZacVelZ09iT7ikaBxWfVu+yyJZnmC/h6gS2Y3oOgAU1pAtopvCbqSNJr"
    "o6NDF7omNT9GhKcoKxjBK1LfCyiE1kaLCeelyfkjtuZuuAWpEBVKVG1bFoUgPYuhhga0HL"
    "WUu2vVICGeYkxtlhupOlOLUu7rrYGfubPjZnNfNnx6tbCWvr6lZ9FDp3s2rdpNKzNKkGjw"
    "p4VGY5T5aEyD7SiKzJym1r3la5v+gy9oPSSEUr/53HRKQJJT4R7C0QfwZinGatffcWs1do"
    "F7MN2rkHn7p86MoNw4OIQW2Ry9C/f/n0kf+a7VJEo5bYp3t0+X+fP226AUb7FLmfoOLhyQ"
    "vLmGjcXjRNzRr61V0HdWExZIHqV29CGu+cW3zIh4DHwUiPA9QgFh6Hp5cKDoenl63+BnGr"
    "lvIc4l6GRlUO+p2MFLeMPSJnc13qpywFrej7Yl/ZHlR1T0XIuiqX4dumr4kfyR1znbZhWe"
    "zc1uGsjjJiGAe6dngmcm6c52GFG5toYqXGrs8GHAVg8EykMWOtuaiIwGwMORsVQ1ptNqq2"
    "NyTEjekiNDMTyEzHoEIqUHPlmwatiUlWlRf+NLBwBkn/M0ikgKbb3wCQfi4eZCWoFZpgal"
    "DgFxxuCWMK4YHSyIVqoMDZFUK6Lbj3G8owqkQdEjc/16t4J3L89hu+YO6S0heMdtQnqwNi"
    "7oF1dNu+3zMV4gFH1QR5g4awnG4vPljGJlBOsACMmg6wAMACMJpZKVgABjCrhD6cZFXpKA"
    "1GJQSUCy3+a01D52/x5ePLF/+FsLvavMrIzgKl0QpxzogX0l2TNemJniJHwIcM0fndfEjM"
    "OV9uzpr6Pt1nZ+2ohhmlwhOGG9PlOU3QUaWhSHs3kUYrkSp0WeuBfrhnwoC7Mu5472SaSh"
    "/2miygror6LiR3HBJHJPPk7gEd5GXygL4q+j7ZkiRRque6l8lPiH5KQGaJPngcwMQ1fnbm"
    "X+9etrE+46R34sUJUywftlC2xcJUQtu1TaJNzQudtm8SPZc2/OchgUGXH1v9AeC0nqPW6j"
    "bSIDvavNmab5Hsw5odoF8m0C8I+Bg1HcCGIeADAZ8+ZsYvMdv8hcpti+Jep0EhqlMd0Y5I"
    "udtsUs/KcHhHVlmbd9EL3tuSgAjhSJwcLxzBkkwYXeHT7eDBRDDSRDhvP6zzTsD43bDAAD"
    "PtXWgwmPNtB3zbbtsN/gOfiPQnm8EtPijuBdcbjPjo7KwPT0RC+BdlSfZieggIrSh89grR"
    "ACcnJnMljyKyxWyBVj7hkqJb+BaLRgiISJotjvtRsM8Y/G517TP7kC9maaEsCdzwIJ+Ckl"
    "C9fPMQpZkt87QQpLiK08UWpTJOvrG8fvfx6vNf5QeU5eNFSv5NmDzo4vVfr99e1SsI46VP"
    "Vjp7/FHCwh4UTx4/Vtjn+aj2kyTFPaN2kg+YMTd5zaW7SX779I6yTUcqWxjl0AJX48lZEn"
    "v3kJ5DlepwmW2hKiaNSbB4WXyLzNCrxFogPDGXPcGNIrzdyXIK2nuDlETO2JzQ0LabMzmf"
    "w34rA2zAucxOfevQ2g4kwhBk6DsTkn1dfSYkwhB+u59jRD4zAwQhBCX9UnvkzKZFORzRXJ"
    "anoz1BrdXmPeGud+6cly5SRVqiik0L/1TWfIupVn8vTthr5fWlfKKKyP0SLrfU0OKGl3C0"
    "cdNridGe3uLgEfqZYpbmjpHkFr+4EEU8xaVlSPcMh98xxHBStC07dGW0z5GahYm0k7dKzY"
    "aDMWjUHrPoMAZx4O0okSUQtDuqyjIWuqrGOo54d/n8hbfR8ggWEhbC/ORSBWU+qt0jeNnM"
    "3o8jLYTz8RbiO3zbTUF5PL4nS/R195EMR7Fzt4OcVdtN18dhxJw/mIyQXuNvbc66qtiEZT"
    "///a+xvBQdgF+//f26Ani+hOXxm3x4aT7eiJBOvf9jXvatrKsLiSmr3Hx/NL9QVVm/UNHV"
    "L9pV9QvI0TCfJs4hDdtGil7fB6RZ2IVlpTwhVRno6T7ohBSGr/J0lCVgMsZMik+QHsCHd5"
    "0/Z14To+q8Ky9IlWz4orngPWH9cnySncBWFS+c4P0gKpqvcEhWmwuJhzm7s+g8q/s45pQv"
    "uR3TgdM0H4oL9p6JIO3O1TscylVmuxlZErHQJzVKtr94qTQQzoZbiO5gOZYVO50GkfTESX"
    "E0X4uJfhSpoeyRVYT+H/KJUq9u09DuAFeA0e2EqvubFtUUYvGA1+dOb/3X/wfVACG1"
)
