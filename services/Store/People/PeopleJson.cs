using System.Text.Json.Serialization;
using Platform.Store.Files;

namespace Platform.Store.People;

[JsonSerializable(typeof(VersionFile[]))]
internal sealed partial class PeopleJson : JsonSerializerContext;
