import re
from web.routes import ROUTES
from tests.inhabited import filled_in
from web.http.security import session_cookie
from urllib.parse import quote
from tests.unit.test_hostile_values import *
from tests.unit.test_hostile_values import ready, walker, paris_data, shared_new_url
async def test_csrf(walker):
    out=[]
    site = walker.city.paris.site
    for route in ROUTES:
        if route.method in ("GET","*","HEAD") or route.answers: continue
        if any(x in route.access.name for x in ("signed",)) : continue
        path = quote(re.sub(r"{[^}]*}", "1", filled_in(route.path, walker.city.ids)), safe="/@")
        for extra in ({}, {"Parvis-Part":"1"}):
          for ctype, body in (("application/x-www-form-urlencoded", "form_token=x&do=publish&text=hi&writer=1.x&status=x"),("text/plain","form_token=x"),("application/json",'{"form_token":"x"}'),("multipart/form-data; boundary=x", '--x\r\nContent-Disposition: form-data; name="form_token"\r\n\r\nx\r\n--x--\r\n')):
            headers={"Accept":"text/html","Content-Type":ctype,"Cookie":f"{session_cookie(site.settings)}={walker.session}",**extra}
            st = await walker.line.ask(f"{route.method} {path}", headers, body.encode())
            if st not in (403,): out.append((st, route.method, route.path, route.access.name, ctype))
    for o in out: print(o)
    print(len(out))
