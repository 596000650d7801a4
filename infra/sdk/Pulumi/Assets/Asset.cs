using Pulumi.Serialization;

namespace Pulumi;

/// <summary>One file that a resource is given.</summary>
public abstract class Asset : AssetOrArchive
{
    private protected Asset(string property, string value)
        : base(Special.Asset, property, value)
    {
    }
}
