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
    "eJztfWuT2ziy5V9h1JfuidD12OVH+zo2NqLKXd3jO36tXX2nJ9y9GkqESnBRhIYgS1bf7f"
    "++AF/iA4QAFkmBqPxkF4mkpAMwcfKBzP852xAP+fTRxXJJ4iA6e+X8z1ngbhD7T/3WzDlz"
    "t9vDDX4hchd+MtZNByUX3QWNQnfJH7ZyfYrYJQ/RZYi3ESYBH/2PNXGWbuCwQY+cf60Jjf"
    "7lYOr8dvbbmbMioZM/zSErJ1qzOxRH6BF/tkeW7OE4uLnfY+IA/ztG84jcoGiNQvawL7+z"
    "yzjw0DdE8z+3t/MVRr5XQQV7/AHJ9Xm03ybX3ng/JeP4F1zMl8SPN8Fh7HYfrUlQDMYplj"
    "coQKEbIa8EUxD7foZofin9puxCFMao+Ire4YKHVm7sc7DP/tcqDpYcYyebuiUJ0aOFS9Gj"
    "AO3m2Pvf2Tcsyczn7z9czz9fXc/nZ42J4t+nBnp2aUkCPsmYTzlH54Z/xf/4z/Pzp09/OH"
    "/89MXL589++OH5y8cv2djk9zRv/fBn+mUOUKaP4t/q8s3Pb95f8y9E2EpKl1h2gf7bZ7OY"
    "Xbj6+erT2Z/Jg9zITR+VTN9hvmKKwuT/jVl7vXZD8byVZWqzx351l9nLLxym7/Bq5HORoz"
    "3E/Gzcb3MfBTfRmv15/vy5BPv/vvj0+m8Xn75no/5SnYH32a3z9B7H/YAzf/10MM7HD4Vv"
    "8/UYbPGPAK4beL7WEj5I9APwcfUz2vJ9/uRcAWE2qhXh5F4V4TjEWhoiHW4dtuePn71UWb"
    "5sWPv6TW5W4WVbNAlTnDRQrkqNp4nPPqKQMhhHgfypymp+2r6YnzbWsofp1nf3c91try43"
    "IuAT1s0BiQQoX6NvkRjlfLwF6ErAvL76NaFrG8oIWxnD799d/JrAu9lnd95+eP9zPryE+e"
    "u3Hy4FUM8picOlNuIlMQBeG/iUWM+/ZkpRFfia2IjAf/ndFujj0NcjJr6VrHooXnLH7MZw"
    "rglyVcoCfTIO2Gvkekgb7KoUgK23skXuqkt88yZoUdkVsU6eq0xFGOP6GMk1JVzquuhXxA"
    "D9rujjYEG+6eqZihCoGUU1QxmeyJt3QlwkC8ArAk/iqAPkVSkAWxHsFfF9skMh1cW7IQjE"
    "XAdx9j26IV4ShEWuCjlyo5grZF3Ea3IAuC7gkXujr1lEwgC9IvS3aC8k5+14HyRAhathvI"
    "0XPl7OOXBbtNHxGzYlLVjYYzsOkXf+/PmT/5xv2K/APAlEZ7ULhS2YhOrKf3KusvDZqNZ1"
    "n9yr4u6T5S0S2f2E+MgNxHgfhGogL5jUUCgXV8Zd7ZcfPrytrPbLN/Xl/Mu7yysGfAJ7Je"
    "GnGelckjsGzEKUHSFFvC46Iu65op8s7GvseUgQCZICfhCCJa6B9TJEHJO5K8iuekc2qM2V"
    "WJXrJwdRSXXLshDJbvIpiHUKHy3XHWanKgee3q7405huEfvB+jNQl4Q56DoHCzcItAnPQQ"
    "h2A43dgKKA4gj/0WXB10VhxXfWOpiZEMsuc1AVhBnovO8WfvXicErtSEbrztuUHI8cPR52"
    "Es6fPPvh2cunL54V2BdXZJC3wcud6N3grUgCvHV4t4RG+iu3JgWw1mH1XRrNOUraerkuCY"
    "q5q2IO0R2mWJQm2rquyyKwqOuA5p5Y/YhFU9I6B+5gyXM+dinST3iuy0HGc4fAxYbc8bAm"
    "mWueyarLwWqXrHZ+vnl1Wzoxyy8s3OXtzg29eeMOOSdtY5u3Nueb+hU3cG8S8Pjv5L8h8w"
    "1+xjcBA+DvaH8mOHpeujuTnT6n6Tiu6RRPoF842xDfsWXgMBl+Ptx1fLJ0/fzM+MzZhezz"
    "kOcs9k60RsnR8e+oQ9EyRJHzffol/spdm39Nrz3a7v/SPKI+4OcIzrB/yc/hZ/re9W9IiK"
    "N1EkIN4s2CDfv9PgfdZbmrqkmrGU0y90DkiLyp/dh6ZeqUzyWUhSw8uP7khUq49kV7tPZF"
    "faPP3j7RSg/ccC+GuSRUd17uI0QnCLNs+fINurzFMzQv37y/+PRP8R6fj+fW1E2YPOjs8p"
    "/XVxf1s3ypOlI3Ew4C4xkJTyZiJFAciI5Eyl2RgfA4JIQGe7KE3SBgW/ES8SnQpbIiWaCz"
    "yrUGyhyopl1aKvVUZcZ7JSzgMTNxTZ6GgdGYoObs/MTUAaPyjO8ns/SG/R5XrKWatakmNj"
    "t/5iswv3pWsNzQ3RV0vLYwGQLsd6MU69cXn19f/Hh19udpTLeL2MPRJ8RUeNVuENyeSUuH"
    "8YFKVls7uD3X8wIzZzQzR9NRD9lMg1IWXm9Hi6fkAhYam4MUi3GTtaQJsTg2YgPGL54pQP"
    "ziWSvC/FY9IWzxFS21KtGVRCyEeCiWvUArpgl1giMHCQtMmbGDIu4qEnlLJKGoXADAVgLb"
    "kIDIj9j1zwR0Orku5dEeG6EW/bgPj/7CKRi79qUo4Mn/BnYN7BrY9RF2bVqFXNu49TYOt0"
    "TvmGNJxEKU+w+XkThaEr2ioiURCyHu34BJQohzhprexlkRsyaLbuyTLAmIWHSy8Sj02K78"
    "xZGRT5Ji5lsS6iREV4Wsgf5eUWFDzJjPOEJvCbk9E2Z1Zfdm8pyuCM39fJhCSxE3clxvgw"
    "PqLBlzQq8cEiAnJLuZQ0In4H+41PFJcMP/ZdbNPh3HbkVrNiuPnKvNNtq/yu46FEURu0wd"
    "6u5FrUeG/ri+W5Tc1+JSeXmOm1xmJ1S0W1K6pdStLaH+5PFjFVL5+HE7q+T3amUcSt9MA+"
    "SamHVYP1fC+rkE6+dNrH1yQ7TrkpaE4GhMZ/s/FqiQ9lKwcffsLDPh7vGcV3ATM95BdZRF"
    "Rcg6VTGIQyXCGzT/g1EZHZwrQtbh3L+9n6T38OPIdE12ujV1msJQxkijtM6a6YQupXUqcu"
    "Au72+7NMR6vXbp7ac4OBMYr/mtmcx2jdigeRgHw4fjIPBmZODttOaiQf3kBjEXaeSGXUqi"
    "VeUgybu7txaxLcebM+6BBTWLpYUWapIwCZ0nISLkdr4R2EAyNV8SssiyHLv4kIv9WJT7Jq"
    "nWfRA5qU1knm/KEMr3I/LxHQqFx9CLe1LS56WjMBojCYttZWkXySJJJMT86G/yHT0mnWdp"
    "kdBDYXY2vjy+eADPL75jgty9p5fHBV3Pze16DrlGw7rGptRhavKp5nUdppx6VJMDb+RRb2"
    "SxLSgfnsgFLFzP/efPuVGENttIQNrbGzKWRCDFpdEAIKU6DThlNuhBBqzPqboAwA5lV9C3"
    "LQ4R1X4BqnLwEnR/CXjZUL4DxjoavSZl0frvt5IrCkO908hVKevY3iCGDLQXMVnBrHCAaa"
    "f+IlVBi3TMyDNQ9qtV4f+8cX2/vVh3SW68t+PpsNg/Pf/hRYE2/0OG7+d3F2/fCmtMFP7G"
    "5p7ZWp6pIjQUoDYGqmcdyjOlYDenR7s+04c4uiEMhYvSI6c1TX/mS/FonabKCjWpUFNjEg"
    "QhDtFEtYc6SDZ6nv3qcWIea5fOF8RLvhsEKyamb2aSYIVmccSB6yGeLllmsGbH7MfpAJyP"
    "t9Cl+/RcAeCn563w8lu14ERSPEi3wGdVyj5TdaiiQ5n6rye8tNdqziWgUPOsY6Hm8rarkZ"
    "peFjtxUnqh0U3ORQc/jFE0RlAYUddiLSTAXB3YXBW5iU9bS9hQE7VYkibZp/9FFmcCk5Rf"
    "nsmsUBSGbuCNYnlm2VF5Yh1YnhNSHTOJ5amZUNRrHpFBpzT6zyMCk3PALCJI7hw2Jgo1hE"
    "cy5z0UuaL0IVnJj1wCfCaq7VAg5zDhHw8u5/BhmeghcoXNWtt1yUHCOl0ySOUgcFGZtv4N"
    "OTv3CS0RvkNVU7h+byYz5cPyqJFPzpVPy+XX8u8D1r6xq38G1r4x1r5ZAXwLDaXUdavbRL"
    "IsBGArgw3ulWHdKxDEl+x2AwXx4VznoB5ZMD6HNj7BiwVeLEut+KoiORieWlNTE4T5GWZ+"
    "KL4JulSeK4vBYazub8c2cSUK2KMsFbEsNmIqYnGljL+uS2u0ZERDfIk/hyTengkciemNmc"
    "yLeMOHqOUDZQ08Aifrr+6QVdKGg0PqJB/lrF3qLBDFHkruZAMfOdfsD+w5mJYvf0fZtbY2"
    "IQN8St/dQcBraazXks09olql7g8SYLwpGG+QqzSkZRz7oj4N7X2LCwEL7GIJmIM0iaY+2c"
    "256pzr2Mk1KTCVG9n/4XLdySirCQLx72528RaLEfF1qX9VEJpjqB9ISoql07nIq/kjw6rV"
    "a3wQqqHNCA7izWEeeZlneVoLX4L6jxfXV/XSXIGni11J5KEhZ5Lt+SNaYpr+QrENWgyYHb"
    "VFGZbpWEWjlBt9PptXGjm5JDcZXSd5WvJf3j4ShQ7Xa467IHHkULYBJS0lZ85i7+zWKHBw"
    "5OyYXblxPfSKm59M/TEZ3pMy4gYp78dMkw9qGKyjf4PfgrSbDi0aY7aYt18ySFOTNM+3/v"
    "0+Vi/0Q+l3v263YSGjfvAcHP66eh04alUOikF25qhl9aTmXStLAPD396JJDgnf5N7j6syc"
    "9pDwKVjY0VPC5UVp0inhhHu9Q5tFQgfE1Cy7rUDMNsnIAc4OV2lK5rcvemtUMpFLN2d5wo"
    "1esjEQmLEITEh8rfSpfPyITsxNsfin6CeGBLVh4cXZtqaTsyDeCSGX5KGfWOttnQ+TKVjZ"
    "VtWYeFUGuHgfEW2wjMyZDbCMRrGMBGoIkFWqTFVWvyZZnW/J8hZ512u28wqPt1buz2R2p5"
    "+MnEfJUMV4wIWTDk+d5iTw90k2GH86WwUkpNwhjyOaeefdgO5Q6OCgmYh2rydBG3Jj9b3c"
    "ak3nXLjzSpsEl8XGSv6zZDJMZz024m4J6TGxZqTR3uBPcQKt2Bec3JTuyOlvK/INVbbjmy"
    "Jn23W4YD1PO7n/HS3yvUU54Z2fAjnfVqkn2cZNtohhT+ZJqoUgl1Oa89YUPvWhl0klvjGF"
    "4eMuyZ4VOcj11OFNJiWA8Y3jaBJYZZDiLqObDVYcHvI2OHCyPI0s5YpvE/yZkuSsLnvTOB"
    "8JG9k039MOG9mG7VL8qzcmrf0ASEnEitDe2IdAmCoKyZ32Idmy2Ih84TTA90gX2GbicQ+a"
    "bn+UihwQNA3E84zFhVY1t6qUFZplhFpNU8sqtT+DwDSqfPUNR1KanAxQpciIDVakxx+ChI"
    "qSOKSOj1ZRQUp3OFpnnpVX/CBCgO4YP3U9LyGlG8e9YdM2c+LARzS5tHe+EkZ3+U2K/DtE"
    "m8R46A+7TyYhBF+MDL6Ym4di41y02iamB2Ss9Oi0zMbUIjJGJktYkYZiYqzL3CyUgksdOf"
    "9QGqJKuHQOQpxdpA7AJHLlcc8gP/nJi7POHGbNOhs3ySoJ0YqtLUaTopQC3ZBXycnPjD/N"
    "HBIWgg77amjHZZyIlNyKgqjZWB/9W8CHAiub6t5zJCVGv4aEIdUjptDFFjivASwLOK9Jsw"
    "GcFzgvcN57cN7P6SvVzniTAap8NykIpch2K5VOkuwO2hYFTxyDjEbyFOotIlsfCRK/7v+8"
    "o4Q06UUBVNSQLUFORaHPyLCxq+lS/UmFY4FiAsU0eG6syXS/RuFGyoOSAao8KGKDtfIQU5"
    "bi0lvqrEhYuNU4QfHQ1g0jngxAZw7m1xI/HXe0pd650lheGKMxqi0RcfDPPMqn8lrPCebA"
    "qwzRg0faPEI97+EKiST/aoCbj7cQ3EFIK7ApYFMGz40VbErqUVL1Jqk7ktrBBXfOpBQGuH"
    "NgZ4SdEXZGe3fGa7TZJnXh23bHYoDCDhllY9WL3WQCaZGa/Bgi5oIRCdPmaZhm8ROeBMRs"
    "+iAx9H03uInZ7xIWvunnqVAEx1h1dcQdgLTOCWXD+9mVTwt/ZU9+qlJq8Wl7pcWnjUKL4A"
    "o4+FmUClk+kRSyfCIsZAmN/6Dx30TBLX+tBsbtp79rYtAEUPv8N3RchI6LU+y4aMjB1tcx"
    "jcjmakO+4jOBFVS+PZPZQMtk4BwVI3t2E+buo/tHJqF+yqnztafsVBxMlY/gUgQLZsCGZE"
    "sGxY2wLko7wGUZ65bwIEbiBnnY1a7wW5YCz7imq+kAfhz6Oqs7G27dwj5//OylinJmw9q1"
    "c3KzpkGSzqD6xWeqclB8xrriM++4+joTsPP0hpSXb4ohvRLyGgH/cuhPVVqNet3dgJeby8"
    "tjqkUcs+Ejan43itzlmuvIkchN7w7ELaFY7D1spTVlEXCq1NnKFFrsnW1DwmMYWQHQKa7b"
    "ybZ1GwLeQTq8rdwN9rXsyoPEiAgzrOIpK+AN1vOO5OOtW8SDGO7m+56m7NkjIb7BgevPNb"
    "M/6nLWoT3IWi5QW+wjUexR5opqylrD3Eb2Rm1DdIeZRaa55GtisOJVVnwOWocF3xCF9X6/"
    "9a7LU+pysOJVVvwOe+zhDZhbl3kx3prl3Zshvkb4Zi3wabdieRAAMNu0gO76bMgBtG3Qaq"
    "/XpiCA2+hiEbNfzr7DfKOTOVaTAljrsK5C9p95qOnprErZRwh69w0tcCTGuHXlliRg1dZX"
    "7cKPw7VLBftX+5oty1i3Ys+VKOy5hMKeNykspKSfKEt6RZYxnX9rgv6TT9wW1EsyNcRXXG"
    "gwjfFoKJ0hAf3HD79cvr1yPn66ev3m85sP7yswpzf5pUOQ+tPVxVshxgLPz1GMRW4fwFiE"
    "ccR0hI7myMeDytA/xYI2JEJzzQy7qpQFsEOi3cNMtCvPjo+D2/kdCqleMkxd7ISs+7E5TP"
    "tEHQqOd/a28WD+rC2xrpLlpTcZJQGYiT5ngi7XyIt9ps51pqMuBXMyYJWdUzQ2MGtuVKvs"
    "SPoasK/gvP/l7duzhh7qAdeP2WOsBLWkehUQLTRDD7B+zp9lNb51XdoC8mnOXPwSrHjVJP"
    "YNf9n6xK0eX2gbM5OdxIiL0fM4GT5AOUU4Fz3djZA/qO38RWYSN+ZMlnhzkIEjj52N0Q2K"
    "XD4rOl6ZsoyFPhnVUIU0VtEIVixDxAHR98lU5EZrp/ewXDLQ59CI/UHlGHzbdNz7CLxZHB"
    "OMVoNflB6sVmGjw+Is8z2BLY5NT2rJq6JaftONMqk+Et8/E5hRyfWZzHTashGDFJ/PTXwo"
    "KDVhZTyTGE4b9kPx1hdkbkkb45XFRmyOV1yZbHe8Nfb4Oxa5vuiYiAzymiSgroE6RcwMEl"
    "AOKeAHIcBaA2v0bYtDRLUN1arcQBT8AXhk7kiEQjpvIdmt3rC6GCTlNoz8IGDgLDv4YOqS"
    "sLi7Lu6lT2gXJ1hZDNDviv6/Y/wHQ3WzwVFeyELV5ysQtc71+1LF8fuy3e37suH0TVBzA7"
    "pDoTbYBzHrgB6kREQCGnV9/WWdC1mHc/9FYEdP73qoUbo6ST/ulx0348W0eblvzsuJu3Vx"
    "F+Gl6/skOmtxIGZ3Z8fciPNFMlCxSddnRroWxNsnbbS5CeE9cq7XyMEeddwQOaEbeGTzyn"
    "HpEgUemwDeSIs6OxL7nhOiO+T6TsTGk9BDYbNbV/+Pb/Fyst+dTmrJ5W6lz5OvX/oom+NH"
    "7GfOd5h9lziaJxg9RBcoBG+NmKDyTlS8jqokoRAAkjAwSfAFB7A6kAR/MA+qESShWI/Hg7"
    "YQD+81Hn46/nXNNtV9G/1Kbx5nXxEbh5VbpAaEk5i0VymnSBQFkYMj6qRxIt7M1HXSOIaT"
    "7vn8EolDKuiMes+HHWNW0LvcJNU/9TZDQ07B8L6mNNiiHZ2xzHvdW2SGo0PnX4VltttP41"
    "elOi1dw3Ad+1D+JCrIJ5QB5d+l5YaZVZXAEAJDyMh56c0QOhVbpy1+UnrUQ0oVXaOaiZZV"
    "02ZBuJuZrERuyPpYPmTmfDm7wxQvMFvE+/LVm5DE29JIK5yYkLjJm8dhnZ03G97PvntaC2"
    "mUEjhmtfJrvhPjBICHQtcnS1eArzQds5CBbEyNbMzqrqC6nKtSFlr1/XN1HMxDtPX3bF+f"
    "a+pmgSgoEjVFUoZOFseTug5bn2GRr2XkTMFoHSJXXDlINhUVMYiqdkYfR6ITPe0aqBCwLo"
    "VtkIZz7BMjYf5ru7OxJGIBxqM7GkkcLgUruh3vgwTA3RHuFDINLVITGxF4Xlj3r1ufATaO"
    "Vnl6rqBUnp636hR+qwZ5vNm4oRZJL4lYsMYbLYsUexZJmxY1NDdFAW8JfKd73rUiBwaohg"
    "Hqu8FN7N5oKZKyjH1Lu3fT0+zSQAKgH1RtIOThLpNTEQNDtCv63LLHSP84bEMOzsM2mtTw"
    "IJU+snUxALbRs8q9Y0waRx2WrUgUAG4qBe7g1qqeXxYBQBtH47dMWy7TTnS6jcxFstaRvk"
    "GyCBOf0rdIN9xQE7MP64FiDf+O014yWmBXhABqLai10wtrYtbB3b/pmCLmxgyoEP/hilvh"
    "HQO8IW4d8MOu8y1hG6CW668uNyLg23jBPnWq693cs55W2uKz44c9y6mOylNSE4J6vX3OSD"
    "llVG06yhLgqup1MsrJKVopug05eEn6nJd0B9ZUWzUhmJGHV2bcyGMaunXGE30/KrKGbRCq"
    "wJY3RoUWWSWl3QO6VvfGau5vCvjmtBHAlYNbo9fHFUK+sQGwcmBrBMCo7gOvScC7A7vZb2"
    "8cjqvcn8kOyS1LI0c4LFdNGkZk66P5LdofPTjnu2yRFw0O+GG56v044M/VPDIHNSr6I33y"
    "A3Amp5hbaa3WzqYnL1oT+/aU3IOEFQeKxk7KLWm2BujtnuKqlBXAD12jNtP7Ta0iSxA9CE"
    "F2qEZ2KPjjTXCjVPN1S6xIeU7qUuDaAteWERaXrmurWMhgysqBrb/xxtqybcVeGmNmqjbt"
    "fLAqMJVPyTRpHx34wCodyyoVzKD6VIimH+hNZwvVwF4TNr4Q+gRmWXMl3nOfrXsmJ/Z2qO"
    "64Au1wnM8Y19XDRC5jaFOPH0N3xXaKBNkGfTnclPIWjw9jH+gr15R2+OC02HMizL4WiRy6"
    "Q9vIcanjk+CG/xut3cjB/F8UIkE16c6PERKj9GekU1T0b7ayQQfUtkveRyzeG1qpU1nEJs"
    "7U2xGd8huk9iaUJWyC1AQvW7kHvdpslCWAnQ7JTpN13wNn+jvb6n7MnzWxV0WVOZV1xHEy"
    "mqzhHpB9lz9nWkteFdTyq24SHz0saAEfraz2I3x0hKQQcQJIvPXyihdQCXlK6lrGFjUj4h"
    "AKVw+FHzt9oFpWE46G3L+GjPYElIQA+a7Itx+GkkEPB6L6wD5V9tp9fWpiVij6sZPNJlMh"
    "5cmwK74390uJeTYglZUBq8pBjbZhNA2koZlA8iHlyfIuqT+haLk+EzgP0hszmeNgxYcoBr"
    "E0PQdk8RUtozxH2vYO8OAycGozruo5qEpZwSuHdiBkkGkWzapKWQj0UPWEoG/vsBX3Vjik"
    "kTaHL0sBgx+GwSfpyLoTUxKCeXlolhUEu0tYm2ZYmRiWNdiuwn6UGDNNwyq9M5NaVsmYAS"
    "wrsJ6mqzJmEutpCu3Fps0zsxLNVAfksoyFOPdvm7pL3XK3B4kRC66y7WGkrlYqJmm7Pdow"
    "RtG3LQ4R1e98UpGD8ClQ7ylgD9T7AVNvNlU7ElZZrXCAAhHn/mU+1jBCDkeI+9XT0nzGfK"
    "1o5DTmIhZSv0Eo9m5NfDQXAy2t9FMVHLHaT/4mTLbYz9YNtSu9V2WAkAxJSDKseyAkB7fT"
    "tOZG+cBwZVWax0faap6U7qowkcHqnNTeaihxYpbqOHI611g1bqVR36LHodKJMVMxuS3VyL"
    "RFlT0VKpvYUdmEg/4WB7cijlLckzKU5If5bNgg/CRP8QNiYpYChoOgJ4qVAcMwlmHANjjZ"
    "bfAtFpvpyXXp9ufjQSxzyNiZro6Q7YyQsTN0OIGXOsCIdujl25QcMbnEzzTN8Kj338sXfV"
    "v6McV3goUtDeBU5KBbg0YAZ+UTEupZOIXIeD6/x3WMH5uv0yFzx8D91PCWyA9oLiCLCtq8"
    "motra5dXA8zLqyAK92ctNmZ6c3bM0JwjNg4Pc/Y+eT6EgY1UxnKbsjRzaltieaohAAwBYH"
    "umQkJPcgP7nlto7hGc2CuiuoOWVAMEfm33eL9Dm4X4tGrp7nFSskkGDk1K+qoGBLxkLF4C"
    "zhMDdsRKaQ4gisBOTJyXQdgJ+KMsONX3kfj+h/x3CzLUirtSmrJl4+YkGWhYrB7YyFhsBC"
    "LvQ0fe70iE6LxF6bau8prUCaOThhasXri+TyJ9YBtyAG2zMS3bF/S8dYUA2CbDJlP6fi+u"
    "Jb+nLBITaVtpNZrG2f6bJF9FyNiSe8f5WrIxDOFUSokguJWMVRfgVjJnLlpUd6W0dPl9Un"
    "8rKmLgXtJ6PyQ7Jyns4R72zoNxPbGpUN1CK4sQfEoPwqf0xkObLSMXwXLP5kvEUmojpFwF"
    "H8byglHKzd2XPkZB9B11+Gc7KxI6rhMiNsM0ciLibOOFj+la1M9dQ7Jjf044bmKi2m/diu"
    "Eg5mkcXssQdWolVpWDgvcPLXffSlKqYChAcpyp7jZDea2RJoNu8j5kyU03S+4d28NbYs/5"
    "LalxsEkHDVO6jUBunMFK+IgT0/NCRCkjgSTwBRxdem62KXzqw7O6C/okh2bNJYQ2rv+J8s"
    "GHxM2l8VfDSIuRVPAoawHfsWW+Y76grzwsLBZU3JNSwmTNIDZM1VMcOMgNfYxCh3cVcsjK"
    "cdkl9gDkOfxhAhexkghkMhqrr+XcMekvJVIk12yyWzyOBxErnLsSTK+vfr2uEMbchfv9u4"
    "tfE4642Wd33n54/3M+vMQnX7/9cFljKjTebNxQy5deEhmxjNBgLtxqCaHHjx8ruNP5sPYy"
    "QsnNGswooDjSLyRUkTu1LTSpQkK7EEdMM2iHMKpyQMY7RymSVLevVJSx0a7OK0Ijapcvvw"
    "+lX8ZW6CvsI6qNe1UKgO8AvIk2v40Usq73J2jym2iZGhqnuCYbZkiSAJ0J7NLDzZnMMI3y"
    "YcopTOnP9xyy+IqW0SxJRUJ3KJw5lDjR2o0c1/HZEnDY9RBtk6QH53WS/OB4BFEnIJGz4P"
    "PiYPYfhoQo3WmAT/kt+C24JHHg8XwpZvw67Icy6eRh+cfhiKFMFsTbO0tmPS/icM8+cIOS"
    "Kww79B11VnEUhwhM6gnoQ3PzpE4L/8Dl6uMQ6wCbDR+KWZ0O2fPHz1SaOvNh7Rloyc1G62"
    "wSzjVRrghZ4Q8aB+xsa9A2lqtykO83jCV9hyleYEZ5tVR5VarTy2Baj/MBqn03zIbT0Nz/"
    "E5MIXcRsjkL8h9uWmSMYJSW+/+bj525ZQJkCb1G4wZTyV4zzUsaeEzbIeWXyWMdl7JNRwU"
    "fOJ3RHbjmNZQTbYUbUvsRf6S1np+4Nm8MDZV0jfyviw2N8JHSkmKZGnOkfETglQzOI+g7F"
    "Gfgryb6FLkWriQEhVsU7THWeNkeryg1UKP4BxDMgyc4IfV9VQGxd68xHRQSmY0inewo1uN"
    "2PuN0rKxJS7R5Eqt0lIbcbNxS2pi3uzWSG3SIbdcLjF/XT1vkQiAEYFwMwl7lYSRsVqIuJ"
    "uQIPaS7gwCgcGDUWVUMzMT5icaVifKxEMR72lCicCzVE18pJCAo8qu27KgmB4wocV1PAHt"
    "if8XMxPfY3Vf8KkD9LyN8n5C7bshKKe1IaGGajRnRZsb/QhnzFSr6rmfOlXL4MfFmG0shk"
    "QhsT0B5vLgRsPKuodlRRdlJxYmmtI0E7VAwf6iqap2umYCg9JHYOlpI5czE9S8lIUg+m0h"
    "CoGmoqXa/ZZu29i8VtYkp3Z9Izi8m4+SYeqFVMdUlmnwbedHM08pGef8WEaU1CRQw2SGCK"
    "0wAf2Mmp2clpttLPyzXyYh95CZMR7KbVAdINleZD55w3jLCnitqP3DtpDs4bndo4bd+TDy"
    "tM171Tl4R4a9eN2QvdVaRd/agqZcW5cQmSg1Q/GrHOhGlJHcO349mGhP30jQ7AJRHrAh/P"
    "lQIfzyWBj+fNwAe45k3W62BwmcB+wOCy3ODiZtS1e3PWUgOc35odLQEeuTeDmFfsufm7DK"
    "m/ZukLuWGUldTVoS8lkZPSl944yyDJGiaGR21c3i3bYXkqDspJbSZKygyIyZDEJEr3rHuS"
    "kmznm9isqBKSw2KcYGzaxNxoU0PTYmp3lNYNw+juQ97AD37qra+d7iX/anC9fLx1lbcG4X"
    "xApnsEtsEbTqOX/0Y26CqIwr1IOx9uSnX0mg2bIzYOD5MwRHZsjYD9baaWlivk8tSpbaOV"
    "yQb7xPqcZhvfiZapkJiKyaoHD7aCfVPWD2Ay2mwycvbxk09I2EZN0pvHqcmKj1OsPv03sm"
    "O3wqSlSdLFJOM1Sb9Phz/OuSHO9+lH/TXJ5/qrh7bR+tF2/5dHzj8wWz4x754Ssge5vl/I"
    "uyFybtnAZvXpcT5SzqyAThmydcjpVOsGLpsCOJjURxoAMFmgTwbPTX/06WT+4R9doRMiuy"
    "Pd5nkUwXP3Gns8WUUo4NurS9dM2tm51Ikpb+UdL3y89PcOCZI2EB7v8OAGnrPYs71457Bf"
    "sHe2iGx9JN7Ke3vykUwEJg7btikqS75te64gQ7UV+2y0TVvG+ZNnPzx7+fTFswL24ooM7e"
    "YuzF4kqgFlPhywbE9s1MGzLAKYCjCFXAxDGSLkYtw/F+NEzDBEQZXMVG7IeSEfotx3LGds"
    "JGT0LW3/xdt6Ycr+TJ7kBGQn6h6mLng8F+HL2S1OfxblEX2oBmYop8tnSTUSno+34ohXNS"
    "auUq+qvVhVo1IVjZOm1Np+rqoc7KedXV2p4mnulj5xW0+RZhI11FdcZIK4SyD88cMvl2+v"
    "nI+frl6/+fzmw3v+KcWhxfRmlZ58urp4a06+x4+Y8kaXyPsc39wg2lZYUzRMutN6ucCcFh"
    "KKG+/nvAH8bk02fANFISWlBpo7N0gacS6Qkz0beWmTzeZefM9nqdSrcUN2E2ImhmkvaEFj"
    "yGTMVA4s5K+Q8oRURCAVZUhLGY5TDlddL13GpkFrYk5K5YU3yR3xI9mwr33pk6WwiV75tp"
    "wwJQPnCz5yhJJAa57BBIzFEK0sZyxrYdJau2shH2+ha2GQmibACIGCGD87fVKQ0+yUV4FH"
    "Qop4/RrRTlm+Ld0p0WHgGPVowb43TYGAfW/QZLRoc7DvjZoO2FzBvgf7vgtr+Qm5URwir6"
    "VgQfm2lLWssoGD1aSq05Yb4CwG6WWT6xScmqkMX6kAKmqa9zYAYzeLIpqdtmrjngBc3Syu"
    "blRGsJkk3cSE4J+I75PdmYicp3fkvDwZc1JH4peq9cOWWAR5vqZS9XR2NLh6IWAjWX+hwt"
    "VftFP1F9D0d8ymv3RNdvMFybsO1XQIIT5yg5ZVXJWsAc5u+EMt5nwOxk3rvfzw4S1/ctGZ"
    "5PJNvfXIL+8ur9jq/kuDx9VAD0iEV4IDn1K8D0IjQl1cmSzWvhvcxIwmCJZ3uxKpCFnXom"
    "SQlAlwqJjHWcChYpYdP4UQ6EOaD/CrQAzUbGjNDYImTpL2IGjp9uy4swWCoOBZgcStU0+G"
    "EmuBMBDQFTNfEwgDQRiowlHekTskIifJdSkr2bARmmfTv6PODtN1dnQ8pzUOezLaMTKCHj"
    "nXa+RgLy26Szeu779yXG+DA+rwpcLr+m7aj6v39/iem90AG4I4kxVxJpfednBflqXAeTmM"
    "89JDS+x1mJuqXKfZMa2d+0nxXwhCVu3apyoFQZRpnzu1cbudTddL/4CmY3pWr4kWmh0+eh"
    "ORNdZFnyH/nkRCK7h8eyYzhvOlE7CRcLwa7NK6Fl6STX5EvzoF1+hbW9LHQcQK21SC6fXV"
    "rwmiRSpTTgC/f3fxa8INi9qQbz+8/zkfXiKMr99+uJwMT7TSHAKiOIXpmB5RtCQ8Akxx6k"
    "xxu/Xx0m0r9Vu+LWeKh4EDEMX7sME2Hdyn8j1OBaVuW7RjK2PyntvWrVLCH32MWrhMu3ex"
    "ItQPhzwtla84F188U/AtvnjW6lrkt2rnPNAyZLqH96HQCiFVxawg60NDDaUbhnWS79CCYr"
    "1IaEnEvkDEQCfDQuThkHfLiEMsODzTbtw3BK1Y2GOb+HRJtnqHlg4SVgDeKAKjWAVGWgYG"
    "6sAYzh+NaYNyEbMpDfEfiTXzml07E1lGjUEzqX1UHs4WkzeEPx3MpAks81kHM4lBoc3fK0"
    "JgJh3l7mXu0pXzWLMDA+Wxk/KsXZ9/iJYFVRGyzoZ6cq5iQrFR7UCfNwwoD93hpRbIB4mT"
    "ItznClZbwDqVG9G3LVO1VJuxV+Ug/tk5HTSmHeylkhAk4nZF3tyw/wMKM1cm5BDw0puUhh"
    "xMTK8Tk3b11JqTishAOuqhzkZI7rCHwjlFlOq+Ky3CMEND5stUI/73TeyoPm1aSk05baah"
    "0o+nzhialmQkvJpZSak2HxVZs5SLKrCVbU8B15o27gHhj9kjPx+eaCfS4o2sgjn7Ls77X9"
    "6+PVUmWD4HglhHaXraIxzZT9Pt6+6TG/Z1HBw4OxytHddZhGRHUShp3y4VgbCIVUxlJgmL"
    "ROQWBdpxkaoUBEaOBkYgTm7WmwI+UaMmwHdpNO/kGK1Lgne06xxAvGWQeAs4nY1gQOBNM3"
    "uGpnf6zEQbWdvNA+4Im90R19xMOxM4I9IbM5krIjHxIL8SHAngSOjOKAc4iAZJfnCu4aH7"
    "a0J0R7pUm6zKgasA3DXTnQNw19jkrjHLBjo5zYQUQeMnJjkapTMjJQF4RSBZ09rZAPeygT"
    "MEyZq9upknkqxp1isAuZonBlYzV3OZFSS4L6qiIgdW4ltieC1hEIg9PZjY08dUKwmCTx8L"
    "fdUefdoisvWRUvTpkNO6WxNn6QY8t5Untpb7OjmY8hZOTqZbv6PsmiQ7tsuTINZlFWOcSW"
    "JdaONiX8f1VghYd/R/kBJ1W5fSHWEaSDec2BAEvFXwDomv5UnOx4+I7gZtFigcB+P+m6N5"
    "aOuGkbjMv8xhX5YaCuymzh8J5SHc9z5Zunpr+SBhna5QKcrSXpKlUZDFd4Ob2NWre1OWsS"
    "Tq1LtyiPAGzf8ggRawFSE7kO0/WYY3bdVDNRewA9GeFcAt2tM5Wa2aiF4SxgjcQAxqWayG"
    "64LJDQVscaWMrW4Co3pJt8sPH97yn1KUdLt8U6/Z9su7yyumG/7SMDkaFZr9JbNE9bMrao"
    "KQXNE9uSL5GfM7TPECs5nSbN0pkh5RpWzjhY+X0yXLKXwUBRRH+E6gwaX6Rih/asUzfE3J"
    "HhVQjmAXxieSBWYt31hzzP4dkwjNt4S9vJ0UTl0eVI6iykHftm7gzdnWiV0tv15NbkTA8/"
    "9OG3G6JdhHoSChXariBdKg4DUUvBtHZOu7+/kNXuli35AF5DWQX2E/Yit2HiLODkVRz9a2"
    "qyLR8U4YPB6W4J8/efbDs5dPXzwreH1xRUbnmwDDyQ2jDStMOVj601MTBNP2Xmc3fHKDg2"
    "6HN8qiMAtdZyEJCM8XWiy/LDMi0XS9DQ6aWuhw2UyCuWD6/HZ+w9asLsGpSZ6a3hjrsmzk"
    "1J4m0eidG94m6TaNRKPszkyWaLRJxgxwzv1LLY+TB2x8HKCz3++TFXSJb1r5oWpmUKaA75"
    "cYZIlGlpxnz+dLQ0OXZSw8bP30XEFJPz1vVdL8loCMMHXrCU9JyBZ7XRKKr3XmIndM/+lZ"
    "oiWJ8XB/MizovRmg8dbrZIBW5cAAfWg9QKzUNHXaONlqX6POTp8nhU6U/Z+dUDgT5f/n96"
    "TEPD/joFgL+8JZks3WDfZJQj5TsjjaO/kzmpn+x4dDOr9VGkdG9W+Rlh8mG25dsar+6T17"
    "q/SScQsBC62nQfKdMaVxqklVIT5IWJeV8VwJ4ecShJ8LKoH5GLXwRUm7z7KQdTgPcgYlg4"
    "yiZYgE7O8SB264l6J9EK27bPdRWgBvWpEJ2ebHu//OSp5bhuzlm/cXn/4pbiCcj98SGt2E"
    "yYPOLv95fXUxyeqCZ+wjA+xxvrbCPnKK03UTVTHuMpzfuX6sh3xVCpSMipKJKQr5/+dL38"
    "UbHbSbkmMm14VohcIQefP8a4wzB/2fyEhjmB5h/wSC1d7eIb4haMGCl4A7SIP4NMWFzg+H"
    "6zWiok3hUwdGJ5X3hemcBL7AzpSCXpICtHWy7OKQO23ma8Z3tNRMQxDUjLaaCVC0I+GtFu"
    "5lGYBcX7Onzsz5UpC93g56VQpg77ihQq6pKb7fGtcMuqWaVuUgxxFyfac6AyHakLtOdfLL"
    "coC/Dv6GZEW+yYKaZ4IAbHFvJgvAZmFRjBQjsB8C5KQVFh03cgj/qzX8emSsMJ2yKHqXet"
    "VpvPiK2PdhKDTuMcbD3SQ+//Ne6ZYQtTU3apsvgMakSZzVB5FObNc0pTa8w7T8JmkAXRMD"
    "sNVCYGBOGKWU4OCUebMQolWI6Hoe5R0M1cPEDVEIE3cMEy/XaNml/1ZVDl6Cri/BDb5DwV"
    "y3amdVygJ3X21LVgrNn0tC8+fN0HyKWbfynSJZ61C3qQmXAs42noObaTS16dTMBs5N9DUn"
    "knMT21JW/T0PTpQT9Cc2P6onJ2pr08z2NYbpI3tOpeT9QSSHU0otRI6fUcn7cCifVcnGc+"
    "enW7g+nVVINs5ujZfrfAB13MBz0lbsSRcKZ8m+7ivegGLvIHZrh6O1gyPnew7QfyzXbhAg"
    "n7etIHH0F9GxlxE/GU7QWLX3zGS+WD33IB02Mf5UFe0HcQpir4uvoywFbo6ubg7wxxqlmO"
    "ovRhrF1LJJakJgJg5pkuBSnPmepLkcsp7W9Kiy5trKNIk2v+ZHHj7FCboNwny4KaXKybGJ"
    "ecjGKZPkkOwcskqarSWP4X/I0woUZVTSC4pjHskRm2TZ4TuU/aaQCUIdJ1MUk5yaap/0Oc"
    "EBn9HC1v0f6CleD1V4CwEL4R3EACj0jk7cYeRE+tEQHqD7UqrNNfA9SNgI8BDxHAgfGM/V"
    "IXxw1nf44DRk/W3igb1OnD8Cul6+LSXsqSc39SIpU/ZUKHUbMxLuRs7OpQ5ZoD3yEt+xQ9"
    "nXYYx8iZwNW1e8mXKIVjFFgm7M93+cCtH/GuG0WywkCk9Ys8ksgGKGNfb4soyFu/wAB/u/"
    "bXGIqP5hq4ocbPKd3aHAsczQRMCx7OdYn9lcvRHSq+yOlFlRNmaO1UnVIiQ7isIDAaJMmz"
    "JSVA7g82A9Iz9Mm6IlWwkO/52zhBiJeFUPT4TgvlVaS8afmC6KkDaDqkpZVyyzfwaVvZTa"
    "QNflgK4qgM3VHGedNy4WZVbIavLURaEwj0ZhnhBFccjAIk3Q2+uUVIQsyKAfu0wJ2GYnts"
    "24Q0q/HwSFk1L3Rv5EJ0mOY29jIL6VW07DS/GApmSKTgoTk7YmcYzELGVkwSkS1NLXBB3t"
    "aYIGaTUIjpfpauKZxPHCi5DqeALy8dY5WwbJq0ocVNoeLUs9LP3nVUEVWKgC+zBgD4hIj0"
    "hWORlbjVgDtet5yNNsm16WsQByqEP2wM+98aPWN52KL5XlYHaGmR1KVhEzMfWIZUkGNJQS"
    "d8c3gRvFIZrT5Rpt9NAWyFqHev98PgVr3rX0m1Ac4hrd4xoRCedxiLWYUFnIuiV//vjZSx"
    "VNw4ZJKsDxm2KNPi91vdfV7GVZ+4AfQsPfoj17HCMs4TbEenX3BKLWYd5/RgxFKOiKuEgW"
    "ID8OOe+dqYVzLjAiuK4/UmvNISgLg2vO/9LyQtbELFjIY7tpeGEdTrC/UtF22Y58XW5E6L"
    "/8bg34IVl0IOgVMSDmXYk5tNw5cZV+dOP68zXxRUVXZGm9VUFI6tVI6t3GYReHZEUMVnzX"
    "FR/5dI4pjUUpW5IiFhUpCzhOvYzFuQpd58MkhSzOG5Sdw6ZNKCtCFkA9OqNp6VfdWkGrtU"
    "f1lNXK+ZNnPzx7+fTFs0KbFFdkSkTQHBn7egWFCoGTrl2DDU3+7zwSco52VCtCliA7SPGg"
    "5GVugfeICmjD98HqgUbi94kOUKM7BjzPbxadoS5uzqTHqPNhygepV8T3yS499YzYHHrOAi"
    "3dmCLHdShjt8lR6MwQEx2b1pbvOVcXikb2y6HbM291TRnIqeh/dkzJgz7xQaHhQ21rN/BE"
    "9FoCcCFhYSr08yfnChizUa0YJ/dqJ0D1IvUQo9eL0YfIdyPN2HxZxsJl3L+VA13ZxtwCZ9"
    "onN6FFlQWHCwvj5+oOJV+/3TxKR8yUbKQ54oOVLaWARHiFl4l+5HWheAl9Xkk/Dp3UsE6N"
    "oKbZ88pZMwuJ/bp9VoYfh5nZRFOTSWRXDfxpYIUZq+TACjN9dsy1wk7IrQYxw1LFlR0QV/"
    "RyVmRsKtDTX7AjQYh/oi6qmQygak5ZHcPY5slLB1TOoBYUSjgrMtYiEIaqRxq7JNhkY9lk"
    "bUu+B3zf1x43qbWuirHgTa8Azb6H8/6Xt29PZf3+EoTIXa45xn/j9FFg/taHzOSllhlni+"
    "acikLdHai7A3V3DLBzKM70sLphX4jYRMZHNt9RGBKtDNFCwL4oVF/L2pBsmkufLG9Fe2V6"
    "Q7pDLviQAfbGLzU+lzbN439A31SD9IOkbyoUgTFutqbggLFyK20lkfU+oloTUhEBh9gDjI"
    "2P+rIM5Yhp66ALLq46spUX3qSsg3dx8jUaBDK5LuWPGzYC6CPQx7rCLXsaBRFN6VHchuyI"
    "p3HzmZrsYdwTNnsx87wMMHObwQdmPoXpAGYOzByYeRdm/gltSSgMhGZ3pOw8TMZA6BNCn4"
    "qhzyXZbJBIG0v7B+QiFkSKxq5twawcdENCrYr2ZZkRISfJyz/UOzHw4aUVCbkyRrploSpy"
    "UBVKp9Vr7COmRal2FcCGIJQB7KJYIH5n1GZcOw+89TrNTlUOZmeoIo6U+N2qOFYEwYtmnx"
    "ftAXltKhNCed8MtrK1ZqQqBK9Dr1NSKJvFXmtWmnIwMeBwtms6pudwNtErCv7mE/qbRbvv"
    "qNAapuCVF22VdLScb2rZSAHg4wA3+YNRZ8jSuAjyPrYcIKvcnx2PnrAfulU+P3Z24fDBac"
    "ESyizFBfH2zm5NHLYofM8Jkes5OHLWLnXomuySeifRGiVWNVsqJKSiCim9PFOYZpX+xpx4"
    "sI+BHCuD2I08WJNPlzLLLAkAx+zZFiu9RqpmWPnNg5yfITl/WMTK77m5H4LuE5sb9c29tC"
    "qPE9Ot8KisNqz5Xjwt/aOKaUntmpRa8pn9ulskokjZHSk5oskYRVb0D05dDnTE8bDHSYob"
    "OJmJOWP/9xLSEqFvGdXBEXUYm0Ghc0OiJivq6ZlQHc5YPX+kOtxSt+LrQcLCmmT9p0zwt6"
    "YJr6TNTTYesoAgWG+B5oHiWsZNRLHbaxladSmIdk3f9IXpgOCjsdMhcURAhGygCFmh5CGC"
    "cxzb+o6oFCMb24M2UWzbHWgnD4zFvtDbk1yfSQNhsa/eZY0PzsrxJwX7HznplFOHfy4PVC"
    "32iR8GezOHktwv42A2gLcrcFLEhJ0Cen02eH6M3ViPxr2w2PfTOgFlkfHM5MfDTkNv5byT"
    "Xhn6FQNKUkDidRZ3gyCebkPg7ry2TeE6c+jJN4Y59/sNUgImOwjEH+27wU3MfgWkJpizim"
    "UqujR16lNQEoJ4eGcnWfGqNLBvj4yUZSA20jk20g7w+LGR0cB9rtT0+7mk6ffztOm3Ibvi"
    "Z2ZXtO2KxT3prsgtE41d8exDgBxmnFAeTmHGjZvEq2cODpJOaPm72bSHNOSO2zpfzm7ZX3"
    "xsngAI26px22o+RapqJx9vodo5f6agdc6ftZfwflbX6bBxjrBxUhKHovL/7WkFBwkrAB49"
    "tYAEkXZFl0IEIO8A+S7EEQNQ26FSlYNsDuscLhdBQBjSaNPS2rdyX0ox3dLI4ct7fan6+u"
    "KFj+k6/VuPKULpr1MnCrRzS7zhkRRX2JynnQBVpUZM/QtIuHH9weZpYBqUvUPaW0RVDraI"
    "YVxoFQ3XZX4gLnLvOaCRG0b6ZawrYoB+V/TZft+hhPhBCJDvirzr+3PPFRxEl5YpLElBkU"
    "KNIoVQh83kdwHyEk6HfYg2/PeGguYd7QHcsgyk2bRA2qWsYEUQFnXXRX3LdKS+X64sBdh3"
    "xX7NENbxLOTjLThOOEJX5Yj4WpHBfLx16L5QiQu+aI8LvmjEBd2YQaR35KwiAsf9+jzfNH"
    "rRG5gJxbqKyZpvzstJj9+YeLKpohwUjt6MW2Nlmpi2lVg59ZmbckTvE8oKUByJ/BXjZqoR"
    "wHmYiQzTibP8SSnG1cKgaEO+YsjMNkV1y8N86WRpMMVCwIpckFpgTyl39Ykkd/VJmrsKte"
    "sNIyqVCWkqMMVZaQrCwYRhSWQtA+a+VLL2uInNkzKjbK5ThZrSUAddGV+FOuhG8Esv/bXH"
    "6GUyTItdcgnF0wyf8wrFvB5xUpuYl+QrPW/mkNBhvz4gOx957Gc5OHrlLH3Mc9mY1B1Kzi"
    "8s4igigbNigxckWjePPwz5QR2IMPBfQ3adIycT2ULpEIBxIdYLHZ/seUeANU9uboA1A2s2"
    "QkfZxZqv04psR0jzdVG3TZEzp+XLlMtjk02dvPKaRYySPnL+gdnqiSN2c5+VMuJMlVcz2q"
    "fsF4WCs8H9PFKVBufnTBMEgQgbspHAWeL2KRj4fEfyrwa4+XgLwR0k3QXIKZDTSc5T7+TU"
    "AAbVUiylMUaDPQ1VUkwAK5QWM03HyHkLlOkYo74VjnwthAsB6xJKB+EvUAalHVIog2IH5M"
    "DRgaNPcp4s4egfViu8xK5/EdBdwn8bDL02QsrPSTZ27iaDVcvBcw8kH5+05nPY9NIkoOku"
    "Uv9j1T/JixgGhLP1pLp7Vr6dOvln87rvIUoqHPIK8CT02MikHDzvjMzrwTf8oKf4AioFde"
    "prByoummltxKFWsmw23Aq+UKPBj5+9VOHBbFg7EU5uAkswYt0DSwCWwGbhHy6O2M/8lB3d"
    "F9GE+hApT9ilg+eVWgBKfWMygXQz5Y+hThxE2E8auvAMLHZvR8Jb+srZ8W2Yb8F7x032Yy"
    "5AnQDfrCN+M9ue+e5LnR0fmx+hF3aVGe+TIa9wugpTThQ8Nq26aYUHGchdg7zBKWDfQhqA"
    "0Jk7N0DoIG/QCB1lW96g7+9FbLk5SMqXa1mDvo9VWy3+g7PVirsq7T2JPO6SInFY9W35Lo"
    "1EeYLdHqJKZNe86gBQWEO2CDmFXQsLTcgqNFF7omNj1GhKcoKRiBK1LfCyiE1kqLeaekyf"
    "4jtmZuuAWpEBVIVG1eHQpAawdTHA1oKSs5Zse6UEMsRIzHyLyFaU4tS6uOtiJ6xv+tic1c"
    "yeHS9vBaxNVq36IHTqYtW6SaUnKVINHhXwqExyniwJkb0nEV7hpdtWvK1yfyYz9oPSSEUr"
    "/41HeaTJSXwiyJs57BkOZTRr5bu3iL5ytjFdO1t37xOXDV26YbjnMaiN41Lnvz5/eM9+zW"
    "bBo1EL5JOdc/5/nz9tugEG+xSxn6Di4ckPllFeuL0ompoV9Ku7DurCfMjMqV+9CUm8nd+i"
    "fT4EPA5GehzgDGLhcXh6ruBweHre6m/gt2opzyHqZGhU5aDeyTBWSEVFqa7/ipB1Jy36L9"
    "29wn4kdg5J7ZOy2KktlEm106EIBbq2YCZyapynYQkam+zwkOw/KEdv4kykcUutuaiIwGz0"
    "ORsVY05tNqr2HyRlDemmMjMbxUznlEI6SnPlmwatiYk+lRf+OLDQB6N7HwwhoOn21wOkn4"
    "oHWQlqhSaY6pj+iMINplTBRV0aOVN1Vs+3hZBuGejdmlDkVDzfiauZ6VW05XlmuzVbMHfJ"
    "8QvkbImPl3uHunsqqfh8v2cq+KQPqgly1wxhOXJPMljGJlBOsACMmg6wAMACMJpZKVgABj"
    "CrhD4cZVXpKA1GxQWUk/3/tSLh/Lf4/PH5i385yF2uX2VkZ+ak0Qre68ILybbJmvREj5Ej"
    "4EOG6Hw5H+JzzpbbfEV8n+yyfi+qYUah8IjhxnR5jhN0VClq0V7RolHOogpddvy9G+6ZMO"
    "CujDvazTNNpQ97TRZQV0V9G+I7BsmcJ5Tk7gEd5EXygL4q+j7e4CRZp+O6F8mPiH5KQCaJ"
    "PngcwMQ1fnamf+a6bGN9Qkn9vrMjplg+bKZsi4WphLZrG0frmhc6LSHE6/6s2c9zOAYyP7"
    "b6A8BpPUWtJTfSIEPXvNma7kHNhzU7QL9MoF8Q8DFqOoANQ8AHAj5dzIyPMV3/jYhti+Ke"
    "1KDgJyTnvCSOcsXT5EwlReEdXmalxnk9cm+DA8yFI969nDuCBZkwusLHS5KDiWCkiXDamk"
    "ynnYDhKzKBAWbau9BgMKfbDti23bYb/B0difQnm8Et2ivuBddr5LDRWb8Jj0dC2BelSfZi"
    "2oiCVBQ+feWQACVde5mSdyK8QXTmLH3MJHnF6g3ih/EdLCj4N+xHwT5j8Lsl22d2IVvMwo"
    "OyOHDDvXgKSkL145v7KM1smaaFIMSVd7ialY5xso3l8s37i0//FDfJysfzlPybMHnQ2eU/"
    "r68u6icI44WPlzp7/EHCwjoITx4/Vtjn2aj2bob8nlE7yTtEqZu85sLdJL99fEfZpCOVLY"
    "xyaIGp8aSfwc7dp72QUh0usi1UxYQxCRovim+RGXqVWAuEJ6ayJ7hRhDZbUU5BewXIksgJ"
    "C+QZWvpxIj0i7LcywAacyuzUtw6t7UAgDEGGrjMh2NfVZ0IgDOG3+zlGxDPTQxCCU9LPtU"
    "dObFqUwxHNZXk82hPUyj3eE+569chp6SJVpAWq2LTwT2XNt5hq9ffiiL1WXl/KXT147hd3"
    "uaWGFjO8uKONmV4L5OzILQoeOT8TRNPcMZzcYhdn/BBPcWkRkh1F4XfUoSg5tC1q/DHY5w"
    "jNwkR6npfrzIaDMWjUHjOTGIMo8LYEixII2h1VZRkLXVVDtcTdnj9/4a21PIKFhIUwPzlX"
    "QZmNavcInjez9+NIC+F8vIX49l92k1Mej+3JAn0tbwtwEDt1OchJld10fRRGdP6VigjpNf"
    "rW5qyrio147Od//hzKSyEB/Prq1+sK4PkSFsdv8uGl+XjNQzr1+o/5sW9lXV1IjHnKzfcH"
    "8wtVlfULFV39ol1Vv4AcDfNp4hTSsG2k6PV9QJiFXVhWyhNSlRmoEKqVfjmFCSkMX+XpKE"
    "vAZAyZFJ8g3YMP7zp/zrQmRtV5V16QKtnwRXHBe8L6+fAkO4GtKl7oIv0gTjRfoBAv12cC"
    "D3N2ZybtF30Yc8yX3I5pz2maD8UFe89EkHbn6h0KxSqz3YwsiVjokxok25+/VBoIZ8MtRL"
    "e3HMuKnU6CSNj1kLeHazHRDyI1lD28jJz/5/hYqVa3aWhLwOVgyJ1QdX/TrJpCzB9weer0"
    "1j//P3oZXUs="
)
