using Platform.Emit;

namespace Platform.Sdk.Generated.Tests;

public sealed class EmitterTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emitted-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("nodeConfig", "Node config")]
    [InlineData("hostIP", "Host IP")]
    [InlineData("sslPolicy", "Ssl policy")]
    [InlineData("IPAddress", "IP address")]
    public void Summaries_are_names_as_words(string name, string words) => Assert.Equal(words, Names.Words(name));

    [Fact]
    public void Only_what_changed_is_written_and_what_is_no_longer_emitted_goes()
    {
        OutputFolder.Replace(_folder.FullName, Files(("A.cs", "a"), ("B.cs", "b")));

        var written = OutputFolder.Replace(_folder.FullName, Files(("A.cs", "a"), ("C.cs", "c")));

        Assert.Equal(1, written);
        Assert.Equal(["A.cs", "C.cs"], _folder.GetFiles().Select(file => file.Name).Order());
    }

    private static IEnumerable<KeyValuePair<string, string>> Files(params (string Name, string Text)[] files) =>
        files.Select(file => KeyValuePair.Create(file.Name, file.Text));
}
