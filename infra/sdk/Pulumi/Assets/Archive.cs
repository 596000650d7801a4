using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A collection of files that a resource is given.</summary>
public abstract class Archive : AssetOrArchive
{
    private protected Archive(string property, object value)
        : base(Special.Archive, property, value)
    {
    }
}
