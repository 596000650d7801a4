namespace Platform.Infra.Google.Data;

/// <summary>What a bucket holds; each is a sub-folder of the services' data folder.</summary>
internal enum BucketKind
{
    Events,
    Catalogue,
    Models,
    Experiments,
    Mail,
    People,
}
