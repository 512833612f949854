/// A value of the fixtures is not what it should be.
package struct FixtureError: Error {
    package init() {}
}
