using System.Text.RegularExpressions;
using Platform.Infra.Google;
using Platform.Infra.Policies.Pods;

namespace Platform.Infra.Policies.Delivery;

/// <summary>Images are named by digest; those that are not published yet are another policy's matter.</summary>
public sealed partial class ImageDigests() : PodPolicy(
    "image-digests",
    title: "Images are named by digest",
    why: "A tag can be moved to another image by whoever may push; only a digest names what was tested.",
    mend: "Name the image NAME@sha256:….")
{
    protected override IEnumerable<Finding> Judge(Place pod, StackIndex stack) => Containers(pod).SelectMany(
        container => container.At("image").Must("a name that ends in @sha256: and 64 digits", place => place.Text is { } name
            && (Digest().IsMatch(name) || name.EndsWith($":{ImageRegistry.Unpublished}", StringComparison.Ordinal))));

    [GeneratedRegex("@sha256:[0-9a-f]{64}$")]
    private static partial Regex Digest();
}
