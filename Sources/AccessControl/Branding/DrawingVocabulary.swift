/// The elements and attributes of SVG that a logo may have (SVG 2): shapes, groups and gradients.
///
/// Not among them is whatever runs (`script`, `on…`, animations), loads (`image`, `use`, `href`),
/// brings other languages along (`foreignObject`, `style`) or depends on fonts (`text`).
enum DrawingVocabulary {
    static let elements: Set<String> = [
        "svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line",
        "polyline", "polygon", "linearGradient", "radialGradient", "stop", "clipPath",
    ]

    /// The elements that hold words, for those who don't see the drawing.
    static let wordy: Set<String> = ["title", "desc"]

    static let attributes: Set<String> = [
        "xmlns", "version", "viewBox", "preserveAspectRatio", "width", "height", "id", "role",
        "transform", "d", "points", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry",
        "fx", "fy", "pathLength", "color", "opacity", "fill", "fill-opacity", "fill-rule", "stroke",
        "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit",
        "stroke-dasharray", "stroke-dashoffset", "vector-effect", "clip-path", "clip-rule",
        "clipPathUnits", "offset", "stop-color", "stop-opacity", "gradientUnits",
        "gradientTransform", "spreadMethod",
    ]

    static let namespace = "http://www.w3.org/2000/svg"
}
