namespace Platform.Manifest;

/// <summary>The kinds of data a service may read or write; each is a folder of the data folder, and a bucket in the cloud.</summary>
public enum DataKind
{
    Events,
    Catalogue,
    Sessions,
    Experiments,
    Mail,
    People,
}
