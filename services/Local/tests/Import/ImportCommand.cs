using System.CommandLine;
using Platform.Hosting.Verbs;
using Platform.Local.Import;
using Platform.Store;
using Platform.Store.Events;
using Platform.Store.Products;

namespace Platform.Local.Tests.Import;

/// <summary>The import verb as its users call it, into a folder of its own.</summary>
internal sealed class ImportCommand : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DataFolder Data => _folder.Data;

    public string File(string name, string text) => _folder.Write(name, text);

    /// <summary>Imports; the verb's own exceptions come through.</summary>
    public Task<int> RunAsync(params string[] arguments)
    {
        var root = new RootCommand { ImportVerb.Create() };
        return root.Parse(["import", .. arguments, "--data", Data.Root])
            .InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    /// <summary>Imports what cannot be; says why it was refused, and that nothing has changed.</summary>
    public async Task<string> RefusalAsync(params string[] arguments)
    {
        var before = TemporaryFolder.Digest(Data.Root);
        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => RunAsync(arguments));
        Assert.True(refusal is UserException or Store.Imports.BadRowException or IOException, refusal.ToString());
        Assert.Equal(before, TemporaryFolder.Digest(Data.Root).Where(file => !file.StartsWith("events/.import.lock", StringComparison.Ordinal)));
        return refusal.Message;
    }

    public Task<EventTable> EventsAsync() => EventTable.ReadAsync(Data, cores: 2);

    public Catalogue Catalogue() => Store.Products.Catalogue.Read(Data);

    public void Dispose() => _folder.Dispose();
}
