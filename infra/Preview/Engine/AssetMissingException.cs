namespace Platform.Infra.Preview.Engine;

/// <summary>A file or folder that an asset names is not there.</summary>
internal sealed class AssetMissingException(string path) : Exception($"the asset {path} is not there");
