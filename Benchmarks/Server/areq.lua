-- Sends authentication requests (AReq) for many cards, each body made before the clock starts.
--
-- usage: wrk -s areq.lua URL/3ds -- BODIES
-- BODIES has one AReq a line.

local threads = 0
local bodies = {}
local next_body = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  for line in io.lines(args[1]) do
    bodies[#bodies + 1] = line
  end
  -- Each thread starts elsewhere, so that no two send the same card at the same time.
  next_body = number * math.floor(#bodies / 2)
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json; charset=utf-8"
end

function request()
  next_body = next_body % #bodies + 1
  return wrk.format(nil, nil, nil, bodies[next_body])
end

local wrong = 0

function response(status, headers, body)
  if status ~= 200 or not body:find('"transStatus":"Y"', 1, true) then
    wrong = wrong + 1
    if wrong == 1 then io.stderr:write("unexpected answer: ", status, " ", body, "\n") end
  end
end

function done(summary, latency, requests)
  io.write(string.format(
    "RESULT requests=%d microseconds=%d errors=%d p50=%d p99=%d\n",
    summary.requests, summary.duration,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write +
      summary.errors.timeout,
    latency:percentile(50), latency:percentile(99)))
end
