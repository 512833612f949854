"""HTTP as tests want it: every answer is an answer, whatever its status."""

import json
import urllib.error
import urllib.parse
import urllib.request

import patience


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        return self.body.decode()

    @property
    def json(self):
        return json.loads(self.body)


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


_opener = urllib.request.build_opener(_NoRedirects, urllib.request.ProxyHandler({}))


def request(url, body=None, content_type=None, method=None, headers=None, timeout=patience.SECONDS):
    if isinstance(body, dict):
        body = json.dumps(body)
    if isinstance(body, str):
        body = body.encode()
    prepared = urllib.request.Request(url, data=body, method=method, headers=headers or {})
    if content_type:
        prepared.add_header("Content-Type", content_type)
    try:
        with _opener.open(prepared, timeout=timeout) as answer:
            return Answer(answer.status, answer.headers, answer.read())
    except urllib.error.HTTPError as error:
        return Answer(error.code, error.headers, error.read())


def post_json(url, body, **options):
    return request(url, body, "application/json; charset=utf-8", **options)


def post_form(url, fields, **options):
    return request(
        url, urllib.parse.urlencode(fields), "application/x-www-form-urlencoded", **options
    )
