namespace Platform.Store;

/// <summary>
/// The folder that everything meets in. On a laptop it is a folder; in the cloud each of its sub-folders is a
/// bucket mounted there, so nothing here may rename a folder, append to a file that others read whole, or watch.
/// </summary>
/// <param name="root">The folder's path; it need not exist yet.</param>
public sealed class DataFolder(string root)
{
    public string Root { get; } = Path.GetFullPath(root);

    public string Events => Path.Combine(Root, "events");

    public string Catalogue => Path.Combine(Root, "catalogue");

    public string Models => Path.Combine(Root, "models");

    public string Experiments => Path.Combine(Root, "experiments");

    public string Mail => Path.Combine(Root, "mail");

    public string People => Path.Combine(Root, "people");
}
