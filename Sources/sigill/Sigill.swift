import ACSDelivery
import ACSHTTP
import ACSStorage
import AccessControl
import ArgumentParser
import AsyncHTTPClient
import Crypto
import Hummingbird
import Logging
import Sandbox
import ServiceLifecycle
import ThreeDSecure
import Yams

@main
struct Sigill: AsyncParsableCommand {
    func run() async throws {}
}
