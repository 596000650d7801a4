using Platform.Infra.Google;
using Platform.Infra.Policies.Pods;

namespace Platform.Infra.Policies.Delivery;

/// <summary>Every service has its image. A preview may show what is not built yet; a release may not.</summary>
public sealed class PublishedImages() : PodPolicy(
    "images-published",
    title: "Every service has its image",
    why: "Pods without one never start.",
    mend: "Publish the services: their digests come from artifacts/images.json or platform:images.")
{
    public override PolicyLevel LevelIn(StackFacts stack) =>
        stack is { IsRelease: true, AllowUnpublished: false } ? PolicyLevel.Mandatory : PolicyLevel.Advisory;

    // An image of which the name is not known is the other policy's finding.
    protected override IEnumerable<Finding> Judge(Place pod, StackIndex stack) => Containers(pod).Select(container => container.At("image"))
        .Where(image => image.Text?.EndsWith($":{ImageRegistry.Unpublished}", StringComparison.Ordinal) == true)
        .Select(image => image.Violates("an image that is published"));
}
