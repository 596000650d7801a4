using Microsoft.Extensions.Logging;
using Platform.Hosting.Refreshing;
using Platform.Store;
using Platform.Store.Products;

namespace Platform.Hosting.Products;

/// <summary>Keeps the directory's facts as the catalogue's files say.</summary>
internal sealed class CatalogueRefresh(DataFolder data, ProductDirectory directory, ILogger<CatalogueRefresh> logger) : IRefreshed
{
    private (string Name, long Bytes)[] _seen = [];

    public string What => "catalogue";

    public Task RefreshAsync(CancellationToken cancel)
    {
        var files = CatalogueFiles.All(data).Select(file => (Name: file, new FileInfo(file).Length)).ToArray();
        if (files.AsSpan().SequenceEqual(_seen))
            return Task.CompletedTask;
        var catalogue = Catalogue.Read(data);
        directory.Apply(catalogue);
        _seen = files;
        logger.LogInformation("Catalogue of {Products} products read.", catalogue.Count);
        if (catalogue.UnreadableLines > 0)
            logger.LogWarning("{Lines} lines of the catalogue are no products.", catalogue.UnreadableLines);
        return Task.CompletedTask;
    }
}
