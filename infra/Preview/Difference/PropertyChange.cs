using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Preview.Difference;

/// <summary>An input that is not as it was.</summary>
/// <param name="Path">Where, such as <c>spec.ports[0].port</c>.</param>
/// <param name="Before">What it was; null where it was not there.</param>
/// <param name="After">What it is; null where it is gone.</param>
/// <param name="Forces">Whether it makes a new resource.</param>
public sealed record PropertyChange(string Path, PropertyValue? Before, PropertyValue? After, bool Forces = false);
