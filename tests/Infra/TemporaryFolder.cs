namespace Platform.Infra.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("platform-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public TemporaryFolder With(string name, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
        System.IO.File.WriteAllText(File(name), content);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
