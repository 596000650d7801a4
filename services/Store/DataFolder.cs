namespace Platform.Store;

/// <summary>
/// The folder that everything meets in. On a laptop it is a folder; in the cloud each of its sub-folders is a
/// bucket mounted there, so nothing here may rename a folder, append to a file that others read whole, or watch.
/// </summary>
/// <param name="root">
/// The folder's path; it need not exist yet. Where sub-folders lie apart, as buckets of a job do, <c>{kind}</c> in it
/// stands for each one's name: <c>/gcs/shop-{kind}</c>.
/// </param>
public sealed class DataFolder(string root)
{
    private const string Kind = "{kind}";

    public string Root { get; } = Path.GetFullPath(root);

    public string Events => FolderOf("events");

    public string Catalogue => FolderOf("catalogue");

    public string Models => FolderOf("models");

    public string Experiments => FolderOf("experiments");

    public string Mail => FolderOf("mail");

    public string People => FolderOf("people");

    /// <summary>What the demo shop itself keeps, as any shop would: no service reads it.</summary>
    public string Shop => FolderOf("shop");

    private string FolderOf(string kind) =>
        Root.Contains(Kind, StringComparison.Ordinal) ? Root.Replace(Kind, kind, StringComparison.Ordinal) : Path.Combine(Root, kind);
}
