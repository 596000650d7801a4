using System.Net;
using System.Net.Sockets;

namespace Platform.EndToEnd.Tests.CommandLine;

/// <summary>What a user can mend is said in a sentence, and nothing happens.</summary>
public sealed class WrongCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--prot 8081", "'--prot'")]
    [InlineData("--port many", "'many'")]
    [InlineData("--port 70000", "--port: expected 1 to 65535, found 70000.")]
    [InlineData("serve --port 0", "--port: expected 1 to 65535, found 0.")]
    [InlineData("--products 5", "--products: expected 1000 to 1000000, found 5.")]
    [InlineData("--seed", "--seed")]
    [InlineData("serve-me", "'serve-me'")]
    [InlineData("train nothing", "There is no model nothing; there are ")]
    [InlineData("--shoppers many", "--shoppers: many: there is no such file, and it is no rate and no profile.")]
    [InlineData("--shoppers 0", "--shoppers: expected more than 0 and at most 100000 sessions a second, found 0.")]
    [InlineData("--speed 60", "--speed is for simulated shoppers: say how many come by --shoppers.")]
    [InlineData("--shoppers 5 --speed fast", "--speed: expected 0.1 to 3600, found 'fast'.")]
    [InlineData("visit --at http://127.0.0.1:9", "holds no demo shop, and only its world has shoppers; name the shop's folder by --data.")]
    [InlineData("visit --at http://192.0.2.1", "--at: shoppers visit shops of this machine only, and 192.0.2.1 is another.")]
    [InlineData("visit --at 8080", "--at: expected an address such as http://127.0.0.1:8080, found '8080'.")]
    [InlineData("visit --most-sessions 0", "--most-sessions: expected 1 to 200000, found '0'.")]
    [InlineData("import", "Required command was not provided.")]
    [InlineData("import pictures x", "'pictures'")]
    [InlineData("import sessions", "files")]
    [InlineData("import sessions nowhere.txt", "nowhere.txt: there is no such file.")]
    public async Task It_is_refused_with_a_sentence(string arguments, string sentence)
    {
        var (exitCode, output) = await LocalProcess.RunAsync([.. arguments.Split(' '), .. Data(arguments)]);
        Assert.Equal(1, exitCode);
        Assert.Contains(sentence, output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task A_data_folder_without_a_name_is_refused(string name)
    {
        var (exitCode, output) = await LocalProcess.RunAsync("train", "--data", name);
        Assert.Equal(1, exitCode);
        Assert.Contains("--data: expected a folder, found nothing.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_port_is_named_and_the_data_of_whoever_has_it_stay()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "demo.json"), """{"State":"made","Seed":1}""");
        var (exitCode, output) = await LocalProcess.RunAsync("--port", $"{port}", "--fresh", "--data", _folder.Path);
        Assert.Equal(1, exitCode);
        Assert.Contains($"Port {port} is taken by another program; name a free one by --port.", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "demo.json")));
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_one_is_refused()
    {
        var file = Path.Combine(_folder.Path, "file");
        await File.WriteAllTextAsync(file, "");
        var (exitCode, output) = await LocalProcess.RunAsync("--port", $"{LocalProcess.FreePort()}", "--data", Path.Combine(file, "data"));
        Assert.Equal(1, exitCode);
        Assert.Contains(file, output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Imported_data_are_not_deleted_for_a_fresh_demo_shop_and_a_demo_shop_takes_no_imports()
    {
        var clicks = Path.Combine(_folder.Path, "clicks.txt");
        await File.WriteAllTextAsync(clicks, "1 a 1462752000\n");
        var data = Path.Combine(_folder.Path, "data");
        Assert.Equal(0, (await LocalProcess.RunAsync("import", "sessions", clicks, "--data", data)).ExitCode);
        var (exitCode, output) = await LocalProcess.RunAsync("--fresh", "--port", $"{LocalProcess.FreePort()}", "--data", data);
        Assert.Equal(1, exitCode);
        Assert.Contains("holds data that were imported; --fresh deletes a demo shop only.", output, StringComparison.Ordinal);

        var demo = Path.Combine(_folder.Path, "demo");
        Directory.CreateDirectory(demo);
        await File.WriteAllTextAsync(Path.Combine(demo, "demo.json"), """{"State":"made","Seed":1}""");
        (exitCode, output) = await LocalProcess.RunAsync("import", "sessions", clicks, "--data", demo);
        Assert.Equal(1, exitCode);
        Assert.Contains("holds the demo shop; name another folder by --data.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_the_verbs_and_the_options()
    {
        var (exitCode, output) = await LocalProcess.RunAsync("--help");
        Assert.Equal(0, exitCode);
        Assert.All(
            ["import", "train", "serve", "visit", "--data", "--port", "--fresh", "--seed", "--products", "--shoppers", "--speed", "--drift"],
            word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    private string[] Data(string arguments) =>
        arguments is "import" or "import pictures x" || arguments.StartsWith("serve-me", StringComparison.Ordinal)
            ? []
            : ["--data", Path.Combine(_folder.Path, "data")];
}
