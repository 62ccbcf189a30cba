package org.peyvand.persistence.eclipselink.internal.dialect;

import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.Writer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.expressions.ExpressionSQLPrinter;
import org.eclipse.persistence.internal.expressions.SQLSelectStatement;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.DerbyPlatform;
import org.eclipse.persistence.queries.Call;

/** Derby with our way of storing identifiers and moments. Public because EclipseLink makes it by name. */
public final class UtcDerbyPlatform extends DerbyPlatform {
    private static final long serialVersionUID = 1L;

    @Override
    protected void initializePlatformOperators() {
        super.initializePlatformOperators();
        MomentPart.functions().forEach(this::addOperator);
    }

    @Override
    public void setParameterValueInDatabaseCall(Object value, PreparedStatement statement, int index, AbstractSession session)
        throws SQLException {
        if (!ColumnValues.bind(value, statement, index, true)) {
            super.setParameterValueInDatabaseCall(value, statement, index, session);
        }
    }

    /** Some statements, such as those with a CASE, get their values written into the text; ours stay parameters there too. */
    @Override
    public int appendParameterInternal(Call call, Writer writer, Object parameter) {
        if (!ColumnValues.isOurs(parameter)) {
            return super.appendParameterInternal(call, writer, parameter);
        }
        ((DatabaseCall) call).bindParameter(writer, parameter);
        return 1;
    }

    /** A statement with LIKE … ESCAPE gets its values written into the text, where Derby compares no BOOLEAN with 1. */
    @Override
    protected void appendBoolean(Boolean value, Writer writer) throws IOException {
        writer.write(value ? "TRUE" : "FALSE");
    }

    @Override
    public Object getObjectFromResultSet(ResultSet rows, int column, int type, AbstractSession session) throws SQLException {
        return type == Types.TIMESTAMP ? ColumnValues.moment(rows, column) : super.getObjectFromResultSet(rows, column, type, session);
    }

    @Override
    public void printSQLSelectStatement(DatabaseCall call, ExpressionSQLPrinter printer, SQLSelectStatement statement) {
        super.printSQLSelectStatement(call, printer, statement);
        OrderIndexes.Followed.of(statement.getQuery()).ifPresent(followed -> followed.into((CharArrayWriter) printer.getWriter()));
    }

    /** Derby asks the statement for the type at every null; asking once for each column is enough. */
    @Override
    protected void setNullFromDatabaseField(DatabaseField field, PreparedStatement statement, int index) throws SQLException {
        int type = field.getSqlType();
        if (type == DatabaseField.NULL_SQL_TYPE) {
            type = statement.getParameterMetaData().getParameterType(index);
            field.setSqlType(type);
        }
        statement.setNull(index, type);
    }
}
