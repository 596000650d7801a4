using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A collection of files put together in the program.</summary>
/// <param name="assets">The files and archives by their names in the collection.</param>
public sealed class AssetArchive(IDictionary<string, AssetOrArchive> assets)
    : Archive(Special.AssetsProperty, assets.ToImmutableDictionary());
