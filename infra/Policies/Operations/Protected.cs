using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Operations;

/// <summary>In production the engine refuses to delete what cannot be made again.</summary>
public sealed class Protected() : Policy(
    "protected",
    title: "In production the engine refuses to delete what cannot be made again",
    why: "A component that is renamed without an alias deletes what it held.",
    mend: "Set the option Protect from settings.Protect.",
    AnyType)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        stack.Facts.IsProduction && !resource.Protect && stack.Facts.IsStateful(resource.Type)
            && ResourceUrn.Package(resource.Type) is "gcp" or "aws" && !CanBeMadeAgain(Place.In(resource))
            ? [Place.In(resource).Violates("the option Protect")]
            : [];

    /// <summary>A view holds nothing, and nobody out there knows a private zone.</summary>
    private static bool CanBeMadeAgain(Place thing) => thing.At("view").IsThere || thing.At("materializedView").IsThere || thing.At("visibility").Text == "private";
}
