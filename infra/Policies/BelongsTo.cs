using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies;

/// <summary>Which resource a part is of, where AWS has a resource for each part.</summary>
internal static class BelongsTo
{
    /// <summary>Whether a part of a bucket is of a certain one: by where its name comes from, or by the name.</summary>
    public static bool Bucket(RecordedResource part, RecordedResource bucket)
    {
        if (part.PropertyDependencies.TryGetValue("bucket", out var urns) && urns.Contains(bucket.Urn))
            return true;
        return Place.In(part).At("bucket").Text is { } name && name == Place.In(bucket).At("bucket").Text;
    }
}
