.PHONY: demo test check format bench fuzz screenshot

demo: ## the whole 3-D Secure world on this machine; ARGS="--port 9000 --fresh"
	@scripts/bootstrap demo && swift build -c release --product sigill && exec "$$(swift build -c release --show-bin-path)/sigill" demo $(ARGS)

test: ## every test
	@scripts/bootstrap test && scripts/test

check: test

format: ## formats every Swift file
	@swift format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks

bench: ## measures, as ratios against baselines of the same run
	@scripts/bootstrap bench && scripts/bench

screenshot: ## makes docs/images anew
	@scripts/bootstrap test && scripts/screenshot
