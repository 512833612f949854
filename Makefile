.PHONY: demo test check format bench soak docs screenshot

demo: ## the whole 3-D Secure world on this machine; ARGS="--port 9000 --fresh"
	@scripts/bootstrap demo && scripts/demo $(ARGS)

test: ## every test
	@scripts/bootstrap test && scripts/test

check: test ## what CI runs

format: ## formats every Swift file
	@swift format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks Fuzz

bench: ## measures, as ratios against baselines of the same run
	@scripts/bootstrap bench && scripts/bench

soak: ## what is statistical, random at length or slow
	@scripts/bootstrap test && scripts/soak

docs: ## the reference of the library ThreeDSecure, to read in a browser
	@scripts/docs

screenshot: ## makes docs/images anew
	@scripts/bootstrap test && scripts/screenshot
