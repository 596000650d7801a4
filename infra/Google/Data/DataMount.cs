using Pulumi;

namespace Platform.Infra.Google.Data;

/// <summary>A bucket that a service has in its data folder.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Bucket">The bucket's name.</param>
/// <param name="IsReadOnly">Whether the service only reads there.</param>
internal sealed record DataMount(BucketKind Kind, Output<string> Bucket, bool IsReadOnly)
{
    /// <summary>The name of the sub-folder of the data folder where it is mounted.</summary>
    public string Folder => Buckets.IdOf(Kind);
}
